package org.countersign.standards.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.standards.Guidance;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.reading.Entry.Fields;

/** Whether every note is shown somewhere, and whether the criteria it stands beside exist. */
final class GuidanceCheck {

    private GuidanceCheck() {}

    static void alone(Fields file, FileProblems problems) {
        for (Fields note : notes(file)) {
            if (note.get("criteria").isEmpty() && note.get("places").isEmpty()) {
                problems.add(note.place(), ReferenceFault.NOTE_SHOWN_NOWHERE.found());
            }
        }
    }

    static void together(ReadFile<Guidance> read, ReadFiles all) {
        Set<String> absent = new HashSet<>();
        for (Fields note : notes(read.file())) {
            Fields criteria = note.fields("criteria");
            for (String id : criteria.keys()) {
                List<Standard> editions = all.editionsOf(id);
                if (!editions.isEmpty()) {
                    criteria(id, criteria, editions, read.problems());
                } else if (!all.aBadFileHolds(key -> key.id().equals(id)) && absent.add(id)) {
                    read.problems().add(criteria.placeOf(id), ReferenceFault.NO_SUCH_STANDARD.found(id));
                }
            }
        }
    }

    private static List<Fields> notes(Fields file) {
        return file.items("sections").eachFields().stream()
                .flatMap(section -> section.items("notes").eachFields().stream())
                .toList();
    }

    private static void criteria(String id, Fields criteria, List<Standard> editions, FileProblems problems) {
        criteria.items(id).eachScalar().stream()
                .filter(code -> editions.stream()
                        .noneMatch(standard -> standard.criterion(code.text()).isPresent()))
                .forEach(code -> problems.add(code.place(), ReferenceFault.NO_SUCH_CRITERION.found(id, code.text())));
    }
}
