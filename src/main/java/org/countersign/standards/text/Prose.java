package org.countersign.standards.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A published text: paragraphs, bullet and numbered lists, and emphasis, as CommonMark writes them; whatever else CommonMark
 * knows is text like any other. One of a single line has no lists, so that "1. greet" keeps its number.
 *
 * @param source as it stands in the file, with an empty line between paragraphs
 */
public record Prose(@JsonValue String source) {

    /** Where there is none of these, the text is as it looks. */
    private static final Pattern MARKS = Pattern.compile("[*_\\\\\\n]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Prose of(String source) {
        return new Prose(source);
    }

    /** In one line and without marks, for sentences and lists. */
    public String plain() {
        return isPlain() ? source : PlainText.of(blocks());
    }

    /** The first paragraph, where it begins with one, as HTML that stands within a line. */
    public String lead() {
        return isPlain()
                ? HtmlText.escaped(source)
                : blocks().get(0).isParagraph() ? HtmlText.within(blocks().get(0)) : "";
    }

    /** What follows the first paragraph, as HTML; nothing where the text is one paragraph. */
    public String rest() {
        if (isPlain()) {
            return "";
        }
        List<Block> blocks = blocks();
        return blocks.stream()
                .skip(blocks.get(0).isParagraph() ? 1 : 0)
                .map(HtmlText::of)
                .collect(Collectors.joining());
    }

    private boolean isPlain() {
        return !MARKS.matcher(source).find();
    }

    private List<Block> blocks() {
        return Blocks.of(source);
    }
}
