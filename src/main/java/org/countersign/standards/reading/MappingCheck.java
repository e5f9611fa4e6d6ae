package org.countersign.standards.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.Mapping;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Fields.Code;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;

/** Whether a mapping names each criterion once, and whether both standards have the criteria it names. */
final class MappingCheck {

    private MappingCheck() {}

    static void alone(Fields file, FileProblems problems) {
        UniqueCodes legacy = new UniqueCodes(Coded.LEGACY_CRITERION, problems);
        UniqueCodes successor = new UniqueCodes(Coded.SUCCESSOR_CRITERION, problems);
        rows(file).forEach(row -> {
            legacy.add(row.from().text(), row.from().place());
            row.to().forEach(code -> successor.add(code.text(), code.place()));
        });
        file.items("new").eachScalar().forEach(code -> successor.add(code.text(), code.place()));
    }

    static void together(ReadFile<Mapping> read, ReadFiles all) {
        Fields file = read.file();
        Optional<Standard> from = named("from", read, all);
        Optional<Standard> to = named("to", read, all);
        rows(file).forEach(row -> {
            require(from, row.from().text(), row.from().place(), read.problems());
            row.to().forEach(code -> require(to, code.text(), code.place(), read.problems()));
        });
        file.items("new").eachScalar().forEach(code -> require(to, code.text(), code.place(), read.problems()));
    }

    private static Optional<Standard> named(String key, ReadFile<Mapping> read, ReadFiles all) {
        return Shared.editionKeyIfWhole(read.file().fields(key)).flatMap(named -> {
            Optional<Standard> standard = all.standard(named);
            if (standard.isEmpty() && !all.aBadFileHolds(named::equals)) {
                read.problems().add(read.file().placeOf(key), ReferenceFault.NO_SUCH_EDITION.found(named));
            }
            return standard;
        });
    }

    private static void require(Optional<Standard> standard, String code, Place place, FileProblems problems) {
        standard.filter(known -> known.criterion(code).isEmpty() && !code.isEmpty())
                .ifPresent(known -> problems.add(place, ReferenceFault.NO_SUCH_CRITERION.found(known.key(), code)));
    }

    /** One legacy code with its successors, where they stand. */
    private record Row(Code from, List<Scalar> to) {}

    private static Stream<Row> rows(Fields file) {
        return Stream.of(Relation.values())
                .map(Relation::key)
                .flatMap(relation -> Stream.concat(
                        file.fields(relation)
                                .codes()
                                .map(code -> new Row(code, to(file.fields(relation), code.text()))),
                        file.items(relation).eachFields().stream()
                                .map(row -> new Row(row.code("from"), to(row, "to")))));
    }

    private static List<Scalar> to(Fields row, String key) {
        return row.get(key).orElse(null) instanceof Items several ? several.eachScalar() : List.of(row.scalar(key));
    }
}
