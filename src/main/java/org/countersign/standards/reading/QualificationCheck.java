package org.countersign.standards.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.QualificationFault;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.form.Form;
import org.countersign.standards.qualifications.Completable;
import org.countersign.standards.qualifications.Completable.Misfit;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Items;
import org.countersign.standards.reading.Entry.Scalar;

/** Whether the parts of a qualification name each other rightly, and whether somebody could complete it. */
final class QualificationCheck {

    private final Fields file;
    private final FileProblems problems;

    private QualificationCheck(Fields file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void alone(Fields file, FileProblems problems) {
        new QualificationCheck(file, problems).check();
    }

    private void check() {
        Shared.corrects(file, problems);
        UniqueCodes groups = new UniqueCodes(Coded.GROUP, problems);
        UniqueCodes units = new UniqueCodes(Coded.UNIT, problems);
        groups().forEach(group -> {
            groups.add(group.text("code"), group.scalar("code").place());
            units.addAll(group.codes("units"));
        });
        partsOfGroups();
        Set<String> known = groups().flatMap(group -> group.codes("units").stream())
                .map(Fields.Code::text)
                .collect(Collectors.toSet());
        Stream.of("barred", "equivalent").flatMap(this::named).forEach(code -> {
            if (!known.contains(code.text())) {
                problems.add(code.place(), QualificationFault.NO_SUCH_UNIT.found(code.text()));
            }
        });
        Set<String> equivalent = new HashSet<>();
        named("equivalent")
                .filter(code -> !equivalent.add(code.text()))
                .forEach(code -> problems.add(code.place(), QualificationFault.EQUIVALENT_TWICE.found(code.text())));
        if (problems.none()) {
            Qualification qualification = Form.qualification(file.tree());
            standardsOnce(qualification);
            Completable.misfits(qualification).forEach(misfit -> problems.add(placeOf(misfit), misfit.found()));
        }
    }

    private Stream<Fields> groups() {
        return file.items("groups").eachFields().stream();
    }

    /** The units that the sets under a key name. */
    private Stream<Scalar> named(String key) {
        return file.items(key).entries().stream()
                .filter(Items.class::isInstance)
                .flatMap(set -> ((Items) set).eachScalar().stream());
    }

    private void partsOfGroups() {
        Map<String, String> partOf = new HashMap<>();
        groups().forEach(group -> group.optionalText("of").ifPresent(whole -> partOf.put(group.text("code"), whole)));
        Set<String> codes = groups().map(group -> group.text("code")).collect(Collectors.toSet());
        groups().filter(group -> partOf.containsKey(group.text("code"))).forEach(group -> {
            String code = group.text("code");
            if (!codes.contains(partOf.get(code))) {
                problems.add(
                        group.scalar("of").place(), QualificationFault.NO_SUCH_GROUP.found(code, partOf.get(code)));
            } else if (isPartOfItself(code, partOf)) {
                problems.add(group.scalar("of").place(), QualificationFault.GROUPS_IN_A_CIRCLE.found(code));
            }
        });
    }

    private static boolean isPartOfItself(String code, Map<String, String> partOf) {
        Set<String> passed = new HashSet<>();
        String whole = partOf.get(code);
        while (whole != null && passed.add(whole)) {
            if (whole.equals(code)) {
                return true;
            }
            whole = partOf.get(whole);
        }
        return false;
    }

    /** Else a learner's one unit would count for two. */
    private void standardsOnce(Qualification qualification) {
        Map<String, String> first = new HashMap<>();
        qualification.units().forEach(unit -> {
            String earlier = first.putIfAbsent(unit.standardId(), unit.code());
            if (earlier != null) {
                problems.add(
                        placeOfUnit(unit.code()),
                        QualificationFault.STANDARD_TWICE.found(earlier, unit.code(), unit.standardId()));
            }
        });
    }

    private Place placeOfUnit(String code) {
        return groups().flatMap(group -> group.codes("units").stream())
                .filter(unit -> unit.text().equals(code))
                .map(Fields.Code::place)
                .findFirst()
                .orElse(Place.WHOLE_FILE);
    }

    private Place placeOf(Misfit misfit) {
        if (misfit.unit().isPresent()) {
            return placeOfUnit(misfit.unit().get());
        }
        Optional<Fields> group = misfit.group()
                .flatMap(code ->
                        groups().filter(one -> one.text("code").equals(code)).findFirst());
        return group.orElse(file).placeOf(misfit.key());
    }

    /** A unit that names a standard as its own has to be there; one that does not may be there or come later. */
    static void together(ReadFile<Qualification> read, ReadFiles all) {
        read.model().ifPresent(qualification -> qualification.units().stream()
                .filter(unit -> unit.standard().isPresent())
                .filter(unit -> all.editionsOf(unit.standardId()).isEmpty()
                        && !all.aBadFileHolds(key -> key.id().equals(unit.standardId())))
                .forEach(unit -> read.problems()
                        .add(
                                new QualificationCheck(read.file(), read.problems()).placeOfUnit(unit.code()),
                                ReferenceFault.NO_SUCH_STANDARD.found(unit.standardId()))));
    }
}
