package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.standards.Mapping;
import org.countersign.standards.Mapping.Pair;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;

/** Reads a mapping to a successor from a file that its schema has found in order. */
final class MappingFile {

    private MappingFile() {}

    static Mapping read(Fields file, FileProblems problems) {
        UniqueCodes legacy = new UniqueCodes(problems);
        UniqueCodes successor = new UniqueCodes(problems);
        List<Pair> pairs = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            file.optionalFields(key(relation)).ifPresent(table -> {
                for (String from : table.byKey().keySet()) {
                    legacy.add("The legacy criterion", from, table.placeOf(from));
                    List<Scalar> to = successors(table, from);
                    to.forEach(code -> successor.add("The successor's criterion", code.text(), code.place()));
                    pairs.add(new Pair(
                            relation, from, to.stream().map(Scalar::text).toList()));
                }
            });
        }
        file.items("new")
                .eachScalar()
                .forEach(code -> successor.add("The successor's criterion", code.text(), code.place()));
        return new Mapping(
                Shared.editionKey(file),
                Shared.editionKey(file.fields("from")),
                Shared.editionKey(file.fields("to")),
                file.optionalText("reviewer"),
                file.optionalText("reviewed-on"),
                pairs,
                file.texts("new"));
    }

    static String key(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    static List<Scalar> successors(Fields table, String from) {
        return table.get(from).orElseThrow() instanceof Items several
                ? several.eachScalar()
                : List.of(table.scalar(from));
    }
}
