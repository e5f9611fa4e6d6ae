package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.Range;
import org.countersign.standards.Standard;
import org.countersign.standards.importing.transcript.Item;
import org.countersign.standards.importing.transcript.Span;
import org.countersign.standards.importing.transcript.Transcript.Fact;
import org.countersign.standards.importing.transcript.Transcript.Group;
import org.countersign.standards.importing.transcript.Transcript.Part;
import org.countersign.standards.importing.transcript.Transcript.RangeList;
import org.countersign.standards.importing.transcript.Transcript.Requirements;
import org.countersign.standards.importing.transcript.Transcript.SignOff;
import org.countersign.standards.importing.transcript.Transcript.Text;

/**
 * A piece of an imported standard with the lines of the document that it was made of.
 *
 * @param name its code in the file of the standard, the label of a fact, or a heading
 * @param text line by line; empty where only the heading was printed
 */
public record Traced(Kind kind, String name, String text, Span span) {

    /** How it is shown. */
    public enum Kind {
        FACT,
        HEADED,
        ITEM
    }

    /** Every piece, in the order of the transcript. */
    public static List<Traced> of(Imported.Result result) {
        Standard standard = result.standard();
        List<Traced> pieces = new ArrayList<>();
        result.transcript().facts().forEach(fact -> pieces.add(fact(fact)));
        Iterator<String> criteria = standard.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .map(criterion -> criterion.code())
                .iterator();
        Iterator<Range> ranges = standard.ranges().iterator();
        for (Part part : result.transcript().parts()) {
            if (part instanceof Text text) {
                pieces.add(headed(text, text.heading(), text.paragraphs().stream()));
            } else if (part instanceof Group group) {
                String heading = group.under().isEmpty() ? group.heading() : group.heading() + " · " + group.under();
                pieces.add(headed(group, heading, Stream.concat(Stream.of(group.leadIn()), group.after().stream())));
                group.items().stream()
                        .filter(item -> !item.text().isEmpty() || !item.below().isEmpty())
                        .forEach(item -> pieces.add(item(item, criteria)));
            } else if (part instanceof Requirements asked) {
                pieces.add(headed(asked, asked.heading(), asked.leadIn().stream()));
                asked.items().forEach(item -> pieces.add(item(item, item.mark().printed())));
            } else if (part instanceof RangeList list) {
                Iterator<String> codes =
                        ranges.next().items().stream().map(Range.Item::code).iterator();
                pieces.add(headed(list, list.name(), list.text().stream()));
                list.items().forEach(item -> pieces.add(item(item, codes)));
            } else if (part instanceof SignOff form) {
                pieces.add(
                        headed(form, form.heading(), Stream.concat(form.statement().stream(), form.lines().stream())));
            }
        }
        return pieces;
    }

    private static Traced fact(Fact fact) {
        return new Traced(Kind.FACT, fact.label().isEmpty() ? fact.name() : fact.label(), fact.value(), fact.span());
    }

    private static Traced headed(Part part, String heading, Stream<String> paragraphs) {
        return new Traced(
                Kind.HEADED,
                heading,
                paragraphs.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")),
                part.span());
    }

    private static Traced item(Item item, Iterator<String> codes) {
        return item(item, codes.next());
    }

    private static Traced item(Item item, String code) {
        return new Traced(Kind.ITEM, code, ImportedStandard.withBelow(item), item.span());
    }
}
