package org.countersign.standards.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.standards.Guidance;
import org.countersign.standards.Guidance.Audience;
import org.countersign.standards.Guidance.Note;
import org.countersign.standards.Guidance.Place;
import org.countersign.standards.reading.Entry.Fields;

/** Study notes, read from a file that is in order. */
final class GuidanceFile {

    private GuidanceFile() {}

    static Guidance read(Fields file) {
        List<Note> notes = file.items("sections").eachFields().stream()
                .flatMap(section -> section.items("notes").eachFields().stream().map(note -> note(section, note)))
                .toList();
        return new Guidance(Shared.editionKey(file), file.text("title"), file.text("label"), notes);
    }

    private static Note note(Fields section, Fields note) {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        Fields byStandard = note.fields("criteria");
        byStandard.keys().forEach(standard -> criteria.put(standard, byStandard.texts(standard)));
        return new Note(
                Shared.constant(Audience.class, section.text("for")),
                section.text("avoid").equals("true"),
                section.text("heading"),
                note.text("text"),
                Collections.unmodifiableMap(criteria),
                Shared.constants(Place.class, note.texts("places")));
    }
}
