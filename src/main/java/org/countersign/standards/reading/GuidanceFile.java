package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.standards.Guidance;
import org.countersign.standards.Guidance.Audience;
import org.countersign.standards.Guidance.Note;
import org.countersign.standards.Guidance.Place;
import org.countersign.standards.reading.Entry.Fields;

/** Reads study notes from a file that its schema has found in order. */
final class GuidanceFile {

    private GuidanceFile() {}

    static Guidance read(Fields file, FileProblems problems) {
        List<Note> notes = new ArrayList<>();
        for (Fields section : file.items("sections").eachFields()) {
            for (Fields note : section.items("notes").eachFields()) {
                if (note.get("criteria").isEmpty() && note.get("places").isEmpty()) {
                    problems.add(
                            note.place(),
                            "This note is shown nowhere.",
                            "Name the criteria it stands beside under \"criteria\", or another place under \"places\".");
                }
                notes.add(note(section, note));
            }
        }
        return new Guidance(Shared.editionKey(file), file.text("title"), file.text("label"), notes);
    }

    private static Note note(Fields section, Fields note) {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        note.optionalFields("criteria").ifPresent(byStandard -> byStandard
                .byKey()
                .keySet()
                .forEach(standard -> criteria.put(standard, byStandard.texts(standard))));
        Set<Place> places = new TreeSet<>();
        note.texts("places").forEach(place -> places.add(Shared.constant(Place.class, place)));
        return new Note(
                Shared.constant(Audience.class, section.text("for")),
                section.text("heading"),
                note.text("text"),
                criteria,
                places);
    }
}
