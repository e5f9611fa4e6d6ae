package org.countersign.standards.reading;

import java.util.List;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.YamlFault;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Decides which of the usual slips of people who write YAML by hand is the reason why a text is not YAML. */
final class YamlSlips {

    /** @param parserSays how the parser begins about it */
    private record Slip(String parserSays, boolean atStart, Fault.Found fault) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip("mapping values are not allowed here", false, YamlFault.COLON_IN_TEXT.found()),
            new Slip("could not find expected ':'", true, YamlFault.COLON_MISSING.found()),
            new Slip("found unexpected end of stream", true, YamlFault.QUOTES_NOT_CLOSED.found()),
            new Slip("found character", false, YamlFault.BEGINS_WITH_A_SIGN.found()),
            new Slip("expected <block end>", false, YamlFault.INDENTED_OTHERWISE.found()),
            new Slip("expected ',' or", true, YamlFault.BRACKETS_NOT_CLOSED.found()));

    private YamlSlips() {}

    static void add(MarkedYamlEngineException unreadable, String text, FileProblems problems) {
        Place place = unreadable.getProblemMark().map(Place::of).orElse(Place.WHOLE_FILE);
        if (isIndentedByTab(text, place)) {
            problems.add(place, YamlFault.INDENTED_BY_TAB.found());
            return;
        }
        String said = String.valueOf(unreadable.getProblem());
        SLIPS.stream()
                .filter(slip -> said.startsWith(slip.parserSays()))
                .findFirst()
                .ifPresentOrElse(
                        slip -> problems.add(slip.atStart() ? startOf(unreadable, place) : place, slip.fault()),
                        () -> problems.add(place, YamlFault.NOT_YAML_HERE.found(said)));
    }

    private static Place startOf(MarkedYamlEngineException unreadable, Place otherwise) {
        return unreadable.getContextMark().map(Place::of).orElse(otherwise);
    }

    private static boolean isIndentedByTab(String text, Place place) {
        return text.lines()
                .skip(Math.max(0, place.line() - 1))
                .findFirst()
                .filter(line -> line.matches("\\s*\\t.*"))
                .isPresent();
    }
}
