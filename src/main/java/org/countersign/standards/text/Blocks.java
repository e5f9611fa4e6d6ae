package org.countersign.standards.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.countersign.standards.text.Block.Items;
import org.countersign.standards.text.Block.Run;

/** Reads the parts of CommonMark that published texts need; what is another part of it is taken as it is written. */
final class Blocks {

    private static final Parser PARAGRAPHS = parser(Set.of());
    private static final Parser WITH_LISTS = parser(Set.of(ListBlock.class));

    private final String source;

    private Blocks(String source) {
        this.source = source;
    }

    private static Parser parser(Set<Class<? extends org.commonmark.node.Block>> blocks) {
        return Parser.builder()
                .enabledBlockTypes(blocks)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    static List<Block> of(String source) {
        Parser parser = source.contains("\n") ? WITH_LISTS : PARAGRAPHS;
        List<Block> blocks = new Blocks(source).blocks(parser.parse(source));
        return blocks.isEmpty() ? List.of(new Block.Paragraph(List.of(new Run(source, Block.Emphasis.NONE)))) : blocks;
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                List<Run> runs = new ArrayList<>();
                runs(node, Block.Emphasis.NONE, runs);
                blocks.add(new Block.Paragraph(runs));
            } else if (node instanceof BulletList) {
                blocks.add(new Items(0, items(node)));
            } else if (node instanceof OrderedList numbered) {
                blocks.add(new Items(Math.max(1, numbered.getMarkerStartNumber()), items(node)));
            }
        }
        return blocks;
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return items;
    }

    private void runs(Node parent, Block.Emphasis emphasis, List<Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                runs.add(new Run(text.getLiteral(), emphasis));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                runs.add(new Run(" ", emphasis));
            } else if (node instanceof Emphasis) {
                runs(node, emphasis == Block.Emphasis.STRONG ? emphasis : Block.Emphasis.SOME, runs);
            } else if (node instanceof StrongEmphasis) {
                runs(node, Block.Emphasis.STRONG, runs);
            } else {
                node.getSourceSpans().forEach(span -> runs.add(new Run(written(span), emphasis)));
            }
        }
    }

    private String written(SourceSpan span) {
        return source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
