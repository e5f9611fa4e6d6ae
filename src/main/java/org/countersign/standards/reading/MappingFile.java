package org.countersign.standards.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.countersign.standards.Mapping;
import org.countersign.standards.Mapping.Pair;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;

/** A mapping to a successor, read from a file that is in order. */
final class MappingFile {

    private MappingFile() {}

    static Mapping read(Fields file) {
        return new Mapping(
                Shared.editionKey(file),
                Shared.editionKey(file.fields("from")),
                Shared.editionKey(file.fields("to")),
                file.optionalText("reviewer"),
                file.optionalText("reviewed-on"),
                lines(file).map(Line::pair).toList(),
                file.texts("new"));
    }

    /** One legacy code with its successors, as written. */
    record Line(Relation relation, String from, Place fromPlace, List<Scalar> to) {

        private Pair pair() {
            return new Pair(relation, from, to.stream().map(Scalar::text).toList());
        }
    }

    static Stream<Line> lines(Fields file) {
        return Arrays.stream(Relation.values()).flatMap(relation -> {
            Fields table = file.fields(relation.name().toLowerCase(Locale.ROOT));
            return table.keys().stream()
                    .map(from -> new Line(relation, from, table.placeOf(from), successors(table, from)));
        });
    }

    private static List<Scalar> successors(Fields table, String from) {
        return table.get(from).orElseThrow() instanceof Items several
                ? several.eachScalar()
                : List.of(table.scalar(from));
    }
}
