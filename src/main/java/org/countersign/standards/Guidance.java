package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Study notes beside the criteria they speak to. Not part of any standard; decides nothing. */
public record Guidance(@JsonUnwrapped EditionKey key, String title, String label, List<Section> sections) {

    public Guidance {
        sections = List.copyOf(sections);
    }

    /** To whom a note speaks: tips and misconceptions to the learner, marking points to the assessor. */
    public enum Audience {
        LEARNER,
        ASSESSOR
    }

    /** Where a note is shown besides its criteria: on the form of that kind of evidence, or for the whole portfolio. */
    public enum Place {
        REFLECTIVE_ACCOUNT,
        PROFESSIONAL_DISCUSSION,
        PORTFOLIO
    }

    /**
     * @param avoid whether it names a mistake, so that it has to be said that it is one
     * @param heading the guide's own heading, which says whether this is a tip or a mistake to avoid
     * @param criteria codes of the criteria it stands beside, by id of the standard
     * @param places where else it is shown
     */
    public record Note(
            Audience audience,
            boolean avoid,
            String heading,
            String text,
            Map<String, List<String>> criteria,
            Set<Place> places) {}

    /** Notes as they are written, under a heading that says to whom they speak. */
    public record Section(
            String heading, @JsonProperty("for") Audience audience, boolean avoid, List<Written> notes) {

        private record Written(String text, Map<String, List<String>> criteria, Set<Place> places) {}

        private Stream<Note> each() {
            return notes.stream()
                    .map(note -> new Note(
                            audience,
                            avoid,
                            heading,
                            note.text(),
                            note.criteria(),
                            Collections.unmodifiableSet(new TreeSet<>(note.places()))));
        }
    }

    /** All its notes, each with what its heading says of it. */
    public List<Note> notes() {
        return sections.stream().flatMap(Section::each).toList();
    }

    /** The same with what speaks to some readers only. */
    public Guidance speakingTo(Predicate<Audience> readers) {
        return new Guidance(
                key,
                title,
                label,
                sections.stream()
                        .filter(section -> readers.test(section.audience()))
                        .toList());
    }

    /** The notes for one reader beside one criterion of one standard. */
    public List<Note> beside(String standardId, String criterionCode, Audience audience) {
        return notes().stream()
                .filter(note -> note.audience() == audience)
                .filter(note ->
                        note.criteria().getOrDefault(standardId, List.of()).contains(criterionCode))
                .toList();
    }
}
