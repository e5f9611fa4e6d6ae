package org.countersign.standards.text;

import java.util.List;
import java.util.stream.Collectors;
import org.countersign.standards.text.Block.Items;
import org.countersign.standards.text.Block.Paragraph;
import org.countersign.standards.text.Block.Run;

/** A text in one line, its paragraphs one after the other and the items of its lists with semicolons. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining(" "));
    }

    private static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
        }
        return ((Items) block).items().stream().map(PlainText::of).collect(Collectors.joining("; "));
    }
}
