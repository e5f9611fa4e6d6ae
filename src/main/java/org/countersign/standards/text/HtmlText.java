package org.countersign.standards.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.standards.text.Block.Items;
import org.countersign.standards.text.Block.Paragraph;
import org.countersign.standards.text.Block.Run;

/** A text as HTML that is XHTML too: paragraphs, lists and emphasis, and every other sign as itself. */
enum HtmlText {
    ON_SCREEN,

    /**
     * What sets records reads the words of a line that are in no element before those that are in one, and the numbers of
     * a list before the page: so that both are read where they stand, each is an element.
     */
    ON_PAPER;

    String of(Block block) {
        return block instanceof Items list ? of(list) : "<p>" + within(block) + "</p>";
    }

    private String of(Items list) {
        String items = IntStream.range(0, list.items().size())
                .mapToObj(
                        place -> "<li>" + number(list, place) + of(list.items().get(place)) + "</li>")
                .collect(Collectors.joining());
        if (list.first() == 0) {
            return "<ul>" + items + "</ul>";
        }
        String start = list.first() == 1 ? "" : " start=\"" + list.first() + "\"";
        return "<ol" + start + ">" + items + "</ol>";
    }

    private String of(List<Block> item) {
        return item.stream()
                .map(part -> part.equals(item.get(0)) && part.isParagraph() ? within(part) : of(part))
                .collect(Collectors.joining());
    }

    private String number(Items list, int place) {
        return this == ON_SCREEN || list.first() == 0 ? "" : "<span>" + (list.first() + place) + ". </span>";
    }

    String within(Block paragraph) {
        return ((Paragraph) paragraph).runs().stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Run run) {
        String text = escaped(run.text());
        return switch (run.emphasis()) {
            case NONE -> this == ON_SCREEN ? text : "<span>" + text + "</span>";
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
