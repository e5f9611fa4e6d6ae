package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.site.disk.Sha256;
import org.countersign.standards.EditionKey;

/**
 * The record of one learner's unit, with everything that is printed on it: official texts word for word, facts, and
 * sentences ready made by the rooms they come from. Dates are the centre's.
 *
 * @param imprint what the print says of itself; nothing as long as it is not decided what it is
 * @param standing where the unit stands as a whole, a sentence; empty on a blank form
 * @param ranges the lists whose items have no place beside each criterion; a record without any stays the record it was
 * @param signedState what the signatures are over; empty until there is one
 */
public record UnitRecord(
        @JsonProperty("kind") Kind kind,
        @JsonProperty("imprint") Imprint imprint,
        @JsonProperty("standing") String standing,
        @JsonProperty("signedState") Optional<Sha256> signedState,
        @JsonProperty("candidate") Candidate candidate,
        @JsonProperty("centre") Centre centre,
        @JsonProperty("unit") Unit unit,
        @JsonProperty("policy") Policy policy,
        @JsonProperty("enrolledOn") Optional<LocalDate> enrolledOn,
        @JsonProperty("groups") List<Group> groups,
        @JsonProperty("requirements") List<Requirement> requirements,

        @JsonProperty("ranges") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<RecordedRange> ranges,

        @JsonProperty("evidence") List<Evidence> evidence,
        @JsonProperty("notes") Notes notes,
        @JsonProperty("declaration") Declaration declaration)
        implements Printable {

    public UnitRecord {
        groups = List.copyOf(groups);
        requirements = List.copyOf(requirements);
        ranges = List.copyOf(ranges);
        evidence = List.copyOf(evidence);
    }

    /** The same document with lines to fill in by hand; whatever was recorded in its parts is left out. */
    public static UnitRecord blankForm(
            Centre centre,
            Unit unit,
            Policy policy,
            List<Group> groups,
            List<Requirement> requirements,
            List<RecordedRange> ranges,
            String notesHeading,
            Declaration declaration) {
        return new UnitRecord(
                Kind.BLANK_FORM,
                Imprint.NONE,
                "",
                Optional.empty(),
                new Candidate("", Optional.empty(), Optional.empty()),
                centre,
                unit,
                policy,
                Optional.empty(),
                groups.stream().map(Group::blank).toList(),
                requirements.stream().map(Requirement::blank).toList(),
                ranges.stream().map(RecordedRange::blank).toList(),
                List.of(),
                new Notes(notesHeading, List.of()),
                declaration.blank());
    }

    /** The same with less in the parts that people fill as they like. */
    public UnitRecord cut(List<Requirement> lessRequirements, Notes lessNotes, Declaration lessDeclaration) {
        return new UnitRecord(
                kind,
                imprint,
                standing,
                signedState,
                candidate,
                centre,
                unit,
                policy,
                enrolledOn,
                groups,
                lessRequirements,
                ranges,
                evidence,
                lessNotes,
                lessDeclaration);
    }

    public UnitRecord with(Imprint printed) {
        return new UnitRecord(
                kind,
                printed,
                standing,
                signedState,
                candidate,
                centre,
                unit,
                policy,
                enrolledOn,
                groups,
                requirements,
                ranges,
                evidence,
                notes,
                declaration);
    }

    public boolean blankForm() {
        return kind == Kind.BLANK_FORM;
    }

    /** What the paper is: kept as it was issued, a look at something that still changes, or a form to fill in. */
    public enum Kind {
        ISSUED,
        WORKING_COPY,
        BLANK_FORM
    }

    /**
     * @param name the one they signed with, or the present one of somebody who has not signed
     * @param nowCalled where they have another name by now
     */
    public record Candidate(
            @JsonProperty("name") String name,
            @JsonProperty("nowCalled") Optional<String> nowCalled,
            @JsonProperty("number") Optional<String> number) {

        private static final int BRIEF = 60;

        /** What fits on the top line of each page; the first page has the name whole. */
        public String briefName() {
            return name.codePointCount(0, name.length()) <= BRIEF
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, BRIEF - 1)) + "…";
        }
    }

    public record Centre(
            @JsonProperty("name") String name,
            @JsonProperty("number") Optional<String> number) {}

    /**
     * @param titleIsCentres true where no title was published and this one is the centre's
     * @param identifiers what was published to tell the unit by, under its labels: the awarding body's code first
     * @param heldAs our own name of the edition, which every unit has
     */
    public record Unit(
            @JsonProperty("title") String title,
            @JsonProperty("titleIsCentres") boolean titleIsCentres,
            @JsonProperty("identifiers") List<Identifier> identifiers,
            @JsonProperty("heldAs") EditionKey heldAs) {

        public Unit {
            identifiers = List.copyOf(identifiers);
        }

        /** What people call the unit for short. */
        public String shortName() {
            return identifiers.stream().map(Identifier::value).findFirst().orElse(heldAs.id());
        }

        /** Two to a line of the head. */
        public List<List<Identifier>> identifiersByTwos() {
            return IntStream.range(0, (identifiers.size() + 1) / 2)
                    .mapToObj(line -> identifiers.subList(2 * line, Math.min(2 * line + 2, identifiers.size())))
                    .toList();
        }
    }

    /** Such as unit code FE2D 04, or level 2. */
    public record Identifier(
            @JsonProperty("label") String label,
            @JsonProperty("value") String value) {}

    public record Policy(
            @JsonProperty("title") String title,
            @JsonProperty("edition") String edition) {}

    /**
     * @param code as printed in the standard; empty for a rule that is not the standard's own
     * @param text word for word; a line break stands before each lettered part
     * @param askedBy who asks, in words ("the standard requires", "your centre asks")
     * @param standing whether it holds, in words
     * @param findings why it holds or not, in sentences
     */
    public record Requirement(
            @JsonProperty("code") Optional<String> code,
            @JsonProperty("text") String text,
            @JsonProperty("askedBy") String askedBy,
            @JsonProperty("standing") String standing,
            @JsonProperty("findings") List<String> findings) {

        public Requirement {
            findings = List.copyOf(findings);
        }

        Requirement blank() {
            return new Requirement(code, text, askedBy, "", List.of());
        }
    }

    /**
     * One version of a piece of evidence as the index lists it.
     *
     * @param method in words ("Observation")
     * @param remark that something claimed on it was not decided when the unit was signed; nothing else is said here, so
     *     that a record without such a thing stays the record it was
     */
    public record Evidence(
            @JsonProperty("reference") String reference,
            @JsonProperty("title") String title,
            @JsonProperty("method") String method,
            @JsonProperty("version") int version,
            @JsonProperty("occasions") List<Occasion> occasions,
            @JsonProperty("files") List<Sha256> files,
            @JsonProperty("declaredAuthenticOn") Optional<LocalDate> declaredAuthenticOn,

            @JsonProperty("stated") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<String> stated,

            @JsonProperty("remark") @JsonInclude(JsonInclude.Include.NON_ABSENT)
            Optional<String> remark) {

        public Evidence {
            occasions = List.copyOf(occasions);
            files = List.copyOf(files);
        }
    }

    /** @param to the same as {@code from} unless it went on for days */
    public record Occasion(
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") LocalDate to) {

        public boolean severalDays() {
            return !to.equals(from);
        }
    }

    /**
     * @param heading as the standard prints it ("Notes/Comments")
     * @param further that there are more than are printed, and where, a sentence
     */
    public record Notes(
            @JsonProperty("heading") String heading,
            @JsonProperty("notes") List<Note> notes,
            @JsonProperty("further") Optional<String> further) {

        public Notes(String heading, List<Note> notes) {
            this(heading, notes, Optional.empty());
        }

        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /** @param by name and part played ("M. Hale, internal verifier") */
    public record Note(
            @JsonProperty("by") String by,
            @JsonProperty("on") LocalDate on,
            @JsonProperty("text") String text) {}
}
