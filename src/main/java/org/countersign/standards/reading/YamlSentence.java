package org.countersign.standards.reading;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words why a text is not YAML, for people who have never heard of scanners and tokens. */
final class YamlSentence {

    /** The usual slips of people who write YAML by hand, by what the parser says about them. */
    private record Slip(String parserSays, String what, String remedy) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "mapping values are not allowed here",
                    "There is a colon here in the middle of a text.",
                    "Put the whole text into double quotes."),
            new Slip(
                    "could not find expected ':'",
                    "A key without a colon ends here.",
                    "Write a colon and a space after the key, and indent the lines of a longer text."),
            new Slip(
                    "found unexpected end of stream",
                    "The file ends in the middle of a quoted text.",
                    "Close the quotation mark."),
            new Slip(
                    "found character '%'",
                    "A text may not begin with this character.", "Put the whole text into double quotes."),
            new Slip(
                    "found character '",
                    "A text may not begin with this character.",
                    "Put the whole text into double quotes."),
            new Slip(
                    "expected <block end>",
                    "This line does not fit the indentation or the quotation marks before it.",
                    "Indent it by as many spaces as its neighbours, and put a text with quotation marks into double quotes."),
            new Slip(
                    "expected ',' or",
                    "A list in brackets is not closed, or a comma is missing.",
                    "Close the bracket, and separate its items by commas."));

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
        Slip slip = SLIPS.stream()
                .filter(known -> said.startsWith(known.parserSays()))
                .findFirst()
                .orElse(new Slip(
                        said,
                        "This is not YAML that can be read (" + said + ").",
                        "Compare the line with one of the shipped files."));
        problems.add(place, slip.what(), slip.remedy());
    }

    private static boolean isIndentedByTab(String text, Place place) {
        return text.lines()
                .skip(Math.max(0, place.line() - 1))
                .findFirst()
                .filter(line -> line.matches("\\s*\\t.*"))
                .isPresent();
    }
}
