package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.assessment.Release;
import org.countersign.assessment.Reopening;
import org.countersign.assessment.Signatures;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signing.Note;
import org.countersign.assessment.signing.Notes;
import org.countersign.enrolment.Allocation;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.CentreClock;
import org.countersign.site.PersonId;
import org.countersign.site.Sha256;
import org.countersign.standards.SignOffForm.SignatureLine;
import org.countersign.standards.Signatory;

/** The foot of a record: notes, the statement and the signature lines. */
@ApplicationScoped
class RecordSignatures {

    private final Notes notes;
    private final Enrolments enrolments;
    private final People people;
    private final CentreClock clock;
    private final RecordWords words;
    private final EnrolmentWords capacities;

    RecordSignatures(
            Notes notes,
            Enrolments enrolments,
            People people,
            CentreClock clock,
            RecordWords words,
            EnrolmentWords capacities) {
        this.notes = notes;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
        this.words = words;
        this.capacities = capacities;
    }

    UnitRecord.Notes notes(Unit unit, String heading) {
        List<Note> written = notes.in(unit.enrolment().id());
        Set<PersonId> persons = new HashSet<>();
        written.forEach(note -> persons.add(note.by()));
        Map<PersonId, Person> named = people.byIds(persons);
        List<Allocation> allocations = enrolments.allocations(unit.enrolment().id());
        return new UnitRecord.Notes(
                heading,
                written.stream()
                        .map(note -> new UnitRecord.Note(
                                writer(note, allocations, named.get(note.by()).name()),
                                clock.dateOf(note.recordedAt()),
                                note.text()))
                        .toList());
    }

    private String writer(Note note, List<Allocation> allocations, String name) {
        return allocations.stream()
                .filter(allocation ->
                        allocation.person().equals(note.by()) && allocation.holdsOn(clock.dateOf(note.recordedAt())))
                .findFirst()
                .map(allocation -> words.noteBy(name, capacities.capacityName(allocation.capacity())))
                .orElse(name);
    }

    Declaration declaration(Unit unit, Signatures signatures) {
        Set<PersonId> persons = new HashSet<>();
        signatures.declarations().forEach(one -> persons.add(one.by()));
        signatures.releases().forEach(one -> persons.add(one.by()));
        Map<PersonId, Person> named = people.byIds(persons);
        return new Declaration(
                unit.signOff().form().statement(),
                unit.signOff().centresWording(),
                unit.signOff().form().lines().stream()
                        .map(line -> line(line, signatures, named))
                        .toList());
    }

    private Declaration.Line line(SignatureLine line, Signatures signatures, Map<PersonId, Person> named) {
        Optional<Declaration.Signed> signed = signatures
                .standing(line.signatory())
                .map(standing -> new Declaration.Signed(
                        named.get(standing.by()).name(),
                        standing.recordedAt().atZone(clock.zone()),
                        new Sha256(standing.stateDigest()),
                        standing.afterReset()));
        Optional<Declaration.NotSampled> notSampled =
                line.signatory() == Signatory.INTERNAL_VERIFIER && signed.isEmpty()
                        ? signatures.standingRelease().map(release -> notSampled(release, named))
                        : Optional.empty();
        return new Declaration.Line(line.label(), signed, notSampled, voided(line, signatures, named));
    }

    private static Declaration.NotSampled notSampled(Release release, Map<PersonId, Person> named) {
        return new Declaration.NotSampled(
                release.reason(), named.get(release.by()).name(), release.releasedOn());
    }

    private List<Declaration.Voided> voided(SignatureLine line, Signatures signatures, Map<PersonId, Person> named) {
        return signatures.declarations().stream()
                .filter(declaration -> declaration.signatory() == line.signatory())
                .flatMap(declaration -> signatures.voidedBy(declaration).stream()
                        .map(reopening -> new Declaration.Voided(
                                named.get(declaration.by()).name(),
                                declaration.signedOn(),
                                voidedOn(reopening),
                                reopening.reason())))
                .toList();
    }

    private LocalDate voidedOn(Reopening reopening) {
        return clock.dateOf(reopening.recordedAt());
    }
}
