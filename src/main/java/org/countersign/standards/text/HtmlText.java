package org.countersign.standards.text;

import java.util.stream.Collectors;
import org.countersign.standards.text.Block.Items;
import org.countersign.standards.text.Block.Paragraph;
import org.countersign.standards.text.Block.Run;

/** A text as HTML that is XHTML too: paragraphs, lists and emphasis, and every other sign as itself. */
final class HtmlText {

    private HtmlText() {}

    static String of(Block block) {
        return block instanceof Items list ? of(list) : "<p>" + within(block) + "</p>";
    }

    private static String of(Items list) {
        String items = list.items().stream()
                .map(item -> "<li>"
                        + item.stream()
                                .map(part -> part.equals(item.get(0)) && part.isParagraph() ? within(part) : of(part))
                                .collect(Collectors.joining())
                        + "</li>")
                .collect(Collectors.joining());
        if (list.first() == 0) {
            return "<ul>" + items + "</ul>";
        }
        String start = list.first() == 1 ? "" : " start=\"" + list.first() + "\"";
        return "<ol" + start + ">" + items + "</ol>";
    }

    static String within(Block paragraph) {
        return ((Paragraph) paragraph).runs().stream().map(HtmlText::of).collect(Collectors.joining());
    }

    private static String of(Run run) {
        String text = escaped(run.text());
        return switch (run.emphasis()) {
            case NONE -> text;
            case SOME -> "<em>" + text + "</em>";
            case STRONG -> "<strong>" + text + "</strong>";
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
