package org.countersign.standards.reading;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words why a text is not YAML, for people who have never heard of scanners and tokens. */
final class YamlSentence {

    /** The usual slips of people who write YAML by hand, by what the parser says about them. */
    private record Slip(String parserSays, boolean atStart, String what, String remedy) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "mapping values are not allowed here",
                    false,
                    "There is a colon here in the middle of a text.",
                    "Put the whole text into double quotes; if this is a key of its own, indent it like its neighbours."),
            new Slip(
                    "could not find expected ':'",
                    true,
                    "A key stands here without a colon.",
                    "Write a colon and a space after the key, and indent the lines of a longer text."),
            new Slip(
                    "found unexpected end of stream",
                    true,
                    "The quoted text that begins here is never closed.",
                    "Close the quotation mark."),
            new Slip(
                    "found character",
                    false,
                    "A text may not begin with this character.",
                    "Put the whole text into double quotes."),
            new Slip(
                    "expected <block end>",
                    false,
                    "This does not fit the indentation or the quotation marks before it.",
                    "Indent the line by as many spaces as its neighbours; put a text with quotation marks inside into"
                            + " quotation marks of the other kind."),
            new Slip(
                    "expected ',' or",
                    true,
                    "The brackets that open here are not closed, or a comma is missing between them.",
                    "Close the bracket, and separate what stands in it by commas."));

    private YamlSentence() {}

    static void add(MarkedYamlEngineException unreadable, String text, FileProblems problems) {
        Place place = unreadable.getProblemMark().map(Place::of).orElse(Place.WHOLE_FILE);
        if (isIndentedByTab(text, place)) {
            problems.add(
                    place,
                    "This line is indented by a tab.",
                    "Use spaces; most editors can turn tabs into spaces in one step.");
            return;
        }
        String said = String.valueOf(unreadable.getProblem());
        SLIPS.stream()
                .filter(slip -> said.startsWith(slip.parserSays()))
                .findFirst()
                .ifPresentOrElse(
                        slip -> problems.add(
                                slip.atStart() ? startOf(unreadable, place) : place, slip.what(), slip.remedy()),
                        () -> problems.add(
                                place,
                                "This is not YAML that can be read (" + said + ").",
                                "Compare the line with one of the shipped files."));
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
