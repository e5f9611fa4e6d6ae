package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.assessment.signing.Note;
import org.countersign.assessment.signing.Notes;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;
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
        NamesOfTheDay named = people.namesOfTheDay(persons);
        List<Allocation> allocations = enrolments.allocations(unit.enrolment().id());
        return new UnitRecord.Notes(
                heading,
                written.stream()
                        .map(note -> new UnitRecord.Note(
                                writer(note, allocations, named.at(note.by(), note.recordedAt())),
                                clock.dateOf(note.recordedAt()),
                                note.text()))
                        .toList());
    }

    private String writer(Note note, List<Allocation> allocations, String name) {
        return Allocation.at(note.recordedAt(), clock.dateOf(note.recordedAt()), allocations).stream()
                .filter(allocation -> allocation.person().equals(note.by()))
                .findFirst()
                .map(allocation -> words.noteBy(name, capacities.capacityName(allocation.capacity())))
                .orElse(name);
    }

    Declaration declaration(Unit unit, Signatures signatures) {
        Set<PersonId> persons = new HashSet<>();
        signatures.declarations().forEach(one -> persons.add(one.by()));
        signatures.releases().forEach(one -> persons.add(one.by()));
        NamesOfTheDay named = people.namesOfTheDay(persons);
        return new Declaration(
                unit.signOff().form().statement(),
                unit.signOff().centresWording(),
                unit.signOff().form().lines().stream()
                        .map(line -> line(line, signatures, named))
                        .toList());
    }

    private Declaration.Line line(SignatureLine line, Signatures signatures, NamesOfTheDay named) {
        Optional<Declaration.Signed> signed = signatures
                .standing(line.signatory())
                .map(standing -> new Declaration.Signed(
                        named.at(standing.by(), standing.recordedAt()),
                        standing.recordedAt().atZone(clock.zone()),
                        new Sha256(standing.stateDigest()),
                        standing.afterReset(),
                        !signatures.isAsGiven(standing)));
        Optional<Declaration.NotSampled> notSampled =
                line.signatory() == Signatory.INTERNAL_VERIFIER && signed.isEmpty()
                        ? signatures.standingRelease().map(release -> notSampled(release, named))
                        : Optional.empty();
        return new Declaration.Line(line.label(), signed, notSampled, voided(line, signatures, named));
    }

    private static Declaration.NotSampled notSampled(Release release, NamesOfTheDay named) {
        return new Declaration.NotSampled(
                release.reason(), named.at(release.by(), release.recordedAt()), release.releasedOn());
    }

    private List<Declaration.Voided> voided(SignatureLine line, Signatures signatures, NamesOfTheDay named) {
        return signatures.declarations().stream()
                .filter(declaration -> declaration.signatory() == line.signatory())
                .flatMap(declaration -> signatures.voidedBy(declaration).stream()
                        .map(reopening -> new Declaration.Voided(
                                named.at(declaration.by(), declaration.recordedAt()),
                                declaration.signedOn(),
                                voidedOn(reopening),
                                reopening.reason())))
                .toList();
    }

    private LocalDate voidedOn(Reopening reopening) {
        return clock.dateOf(reopening.recordedAt());
    }
}
