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
        return lead(HtmlText.ON_SCREEN);
    }

    /** What follows the first paragraph, as HTML; nothing where the text is one paragraph. */
    public String rest() {
        return rest(HtmlText.ON_SCREEN);
    }

    /** The whole, as HTML to be set on paper. */
    public String onPaper() {
        return lead(HtmlText.ON_PAPER) + rest(HtmlText.ON_PAPER);
    }

    private String lead(HtmlText html) {
        return isPlain() ? HtmlText.escaped(source) : blocks().get(0).isParagraph() ? html.within(blocks().get(0)) : "";
    }

    private String rest(HtmlText html) {
        if (isPlain()) {
            return "";
        }
        List<Block> blocks = blocks();
        return blocks.stream()
                .skip(blocks.get(0).isParagraph() ? 1 : 0)
                .map(html::of)
                .collect(Collectors.joining());
    }

    private boolean isPlain() {
        return !MARKS.matcher(source).find();
    }

    private List<Block> blocks() {
        return Blocks.of(source);
    }
}
