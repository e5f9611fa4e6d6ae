package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.site.Sha256;
import org.countersign.standards.EditionKey;

/**
 * The record of one learner's unit, with everything that is printed on it: official texts word for word, facts, and
 * sentences ready made by the rooms they come from. Dates are the centre's.
 *
 * @param imprint what the print says of itself; nothing as long as it is not decided what it is
 * @param standing where the unit stands as a whole, a sentence; empty on a blank form
 * @param signedState what the signatures are over; empty until there is one
 */
public record UnitRecord(
        Kind kind,
        Imprint imprint,
        String standing,
        Optional<Sha256> signedState,
        Candidate candidate,
        Centre centre,
        Unit unit,
        Policy policy,
        Optional<LocalDate> enrolledOn,
        List<Group> groups,
        List<Requirement> requirements,
        List<Evidence> evidence,
        Notes notes,
        Declaration declaration) {

    public UnitRecord {
        groups = List.copyOf(groups);
        requirements = List.copyOf(requirements);
        evidence = List.copyOf(evidence);
    }

    /** The same document with lines to fill in by hand; whatever was recorded in its parts is left out. */
    public static UnitRecord blankForm(
            Centre centre,
            Unit unit,
            Policy policy,
            List<Group> groups,
            List<Requirement> requirements,
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
                List.of(),
                new Notes(notesHeading, List.of()),
                declaration.blank());
    }

    /** The same with less in the parts that people fill as they like. */
    UnitRecord cut(List<Requirement> lessRequirements, Notes lessNotes, Declaration lessDeclaration) {
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
    public record Candidate(String name, Optional<String> nowCalled, Optional<String> number) {

        private static final int BRIEF = 60;

        /** What fits on the top line of each page; the first page has the name whole. */
        public String briefName() {
            return name.codePointCount(0, name.length()) <= BRIEF
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, BRIEF - 1)) + "…";
        }
    }

    public record Centre(String name, Optional<String> number) {}

    /**
     * @param titleIsCentres true where no title was published and this one is the centre's
     * @param identifiers what was published to tell the unit by, under its labels: the awarding body's code first
     * @param heldAs our own name of the edition, which every unit has
     */
    public record Unit(String title, boolean titleIsCentres, List<Identifier> identifiers, EditionKey heldAs) {

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
    public record Identifier(String label, String value) {}

    public record Policy(String title, String edition) {}

    /**
     * Criteria under one heading, as in the standard.
     *
     * @param element code and title of the element they belong to, as printed; modern standards have none
     * @param contexts short labels of the circumstances these criteria may be shown in; empty where none are declared
     */
    public record Group(
            Optional<String> element, String heading, String leadIn, List<String> contexts, List<Criterion> criteria) {

        private static final int NARROWEST = 13;
        private static final int WIDEST = 36;

        public Group {
            contexts = List.copyOf(contexts);
            criteria = List.copyOf(criteria);
        }

        /** Millimetres that the longest code takes, so that none breaks over two lines, up to a fifth of the page. */
        public int codeColumn() {
            int longest = criteria.stream()
                    .mapToInt(criterion -> criterion.code().length())
                    .max()
                    .orElse(0);
            return Math.max(NARROWEST, Math.min(WIDEST, 3 + 2 * longest));
        }

        /** What it is found under: its element where it has one. */
        public String title() {
            return element.orElse(heading);
        }

        Group blank() {
            return new Group(
                    element,
                    heading,
                    leadIn,
                    contexts,
                    criteria.stream().map(Criterion::blank).toList());
        }
    }

    /**
     * @param standing in words ("Met", "Not yet met")
     * @param evidence references of the pieces it rests on ({@code E03}), in their order, with the version where it was
     *     judged on an earlier one
     * @param contexts short labels of those it was shown in
     */
    public record Criterion(
            String code,
            String text,
            String standing,
            List<String> evidence,
            List<String> contexts,
            Optional<SignedOff> signedOff) {

        public Criterion {
            evidence = List.copyOf(evidence);
            contexts = List.copyOf(contexts);
        }

        Criterion blank() {
            return new Criterion(code, text, "", List.of(), List.of(), Optional.empty());
        }
    }

    /** @param assessor the name, with the countersigner's after it where there was one */
    public record SignedOff(String assessor, LocalDate on) {}

    /**
     * @param code as printed in the standard; empty for a rule that is not the standard's own
     * @param text word for word; a line break stands before each lettered part
     * @param askedBy who asks, in words ("the standard requires", "your centre asks")
     * @param standing whether it holds, in words
     * @param findings why it holds or not, in sentences
     */
    public record Requirement(
            Optional<String> code, String text, String askedBy, String standing, List<String> findings) {

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
            String reference,
            String title,
            String method,
            int version,
            List<Occasion> occasions,
            List<Sha256> files,
            Optional<LocalDate> declaredAuthenticOn,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> remark) {

        public Evidence {
            occasions = List.copyOf(occasions);
            files = List.copyOf(files);
        }
    }

    /** @param to the same as {@code from} unless it went on for days */
    public record Occasion(LocalDate from, LocalDate to) {

        public boolean severalDays() {
            return !to.equals(from);
        }
    }

    /**
     * @param heading as the standard prints it ("Notes/Comments")
     * @param further that there are more than are printed, and where, a sentence
     */
    public record Notes(String heading, List<Note> notes, Optional<String> further) {

        Notes(String heading, List<Note> notes) {
            this(heading, notes, Optional.empty());
        }

        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /** @param by name and part played ("M. Hale, internal verifier") */
    public record Note(String by, LocalDate on, String text) {}
}
