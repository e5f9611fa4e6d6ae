package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.enrolment.Access;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.rules.Capacity;
import org.countersign.rules.Finding;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.standards.SignOffForm.SignatureLine;
import org.countersign.standards.Signatory;

/** Makes the signatures of a unit ready to be shown to one reader. */
@ApplicationScoped
class SigningViews {

    private final Declarations declarations;
    private final SigningRights rights;
    private final Reopenings reopenings;
    private final Notes notes;
    private final OutsideChanges outsideChanges;
    private final People people;
    private final SigningWords words;
    private final CentreClock clock;

    SigningViews(
            Declarations declarations,
            SigningRights rights,
            Reopenings reopenings,
            Notes notes,
            OutsideChanges outsideChanges,
            People people,
            SigningWords words,
            CentreClock clock) {
        this.declarations = declarations;
        this.rights = rights;
        this.reopenings = reopenings;
        this.notes = notes;
        this.outsideChanges = outsideChanges;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    SigningView of(Unit unit, Access reader, Actor actor) {
        List<Note> written = notes.in(unit.enrolment().id());
        Set<PersonId> persons = persons(unit.signatures(), written);
        persons.add(unit.enrolment().learner());
        NamesOfTheDay named = people.namesOfTheDay(persons);
        return new SigningView(
                unit.enrolment().id().toString(),
                named.now(unit.enrolment().learner()),
                unit.standard().displayTitle(),
                declarations.stateOf(unit).digest(),
                lines(unit, named, outsideChanges.in(unit)),
                written.stream()
                        .map(note -> new SigningView.NoteLine(
                                named.at(note.by(), note.recordedAt()), note.recordedAt(), note.text()))
                        .toList(),
                unit.report().undecided().stream()
                        .map(claim -> undecided(unit, claim))
                        .toList(),
                acts(unit, reader, actor));
    }

    private SigningView.Undecided undecided(Unit unit, ClaimReport claim) {
        return new SigningView.Undecided(
                claim.claimId().toString(),
                "/units/" + unit.enrolment().id() + "/pieces/" + claim.pieceId() + "?version=" + claim.version(),
                words.undecidedClaim(claim.reference(), claim.criterion()));
    }

    /** Without what may be done about them, which costs more to find out than a page needs that only shows them. */
    SignatureLines lines(Unit unit) {
        return lines(
                unit, people.namesOfTheDay(persons(unit.signatures(), List.of())), outsideChanges.signatures(unit));
    }

    private SignatureLines lines(Unit unit, NamesOfTheDay named, List<String> changes) {
        Signatures signatures = unit.signatures();
        return new SignatureLines(
                unit.enrolment().id().toString(),
                unit.signOff().form().statement(),
                unit.signOff().centresWording(),
                unit.signOff().form().lines().stream()
                        .map(line -> line(line, signatures, named))
                        .toList(),
                voided(signatures, named),
                changedOutside(unit, changes));
    }

    private String changedOutside(Unit unit, List<String> changes) {
        String told = toldOfSignatures(unit);
        if (changes.isEmpty()) {
            return told;
        }
        String named = words.changedThings(String.join("; ", changes));
        return told == null ? named : told + " " + named;
    }

    /** The state is worked out only where a signature stands to be compared with it. */
    private String toldOfSignatures(Unit unit) {
        if (unit.signatures().signatureChangedOutside()) {
            return words.signatureChangedOutside();
        }
        boolean changed = !unit.signatures().standing().isEmpty()
                && unit.signatures().changedFrom(declarations.stateOf(unit).digest());
        return changed ? words.changedOutside() : null;
    }

    private static Set<PersonId> persons(Signatures signatures, List<Note> notes) {
        Set<PersonId> persons = new HashSet<>();
        signatures.declarations().forEach(one -> persons.add(one.by()));
        signatures.reopenings().forEach(one -> persons.add(one.by()));
        signatures.releases().forEach(one -> persons.add(one.by()));
        notes.forEach(one -> persons.add(one.by()));
        return persons;
    }

    private SignatureLines.Line line(SignatureLine line, Signatures signatures, NamesOfTheDay named) {
        Optional<Declaration> signed = signatures.standing(line.signatory());
        if (signed.isPresent()) {
            Declaration declaration = signed.get();
            String said = words.signedBy(
                    named.at(declaration.by(), declaration.recordedAt()),
                    Dates.timed(declaration.recordedAt(), clock.zone()));
            return new SignatureLines.Line(
                    line.label(), true, said, declaration.afterReset(), !signatures.isAsGiven(declaration));
        }
        String said = Optional.of(line.signatory())
                .filter(Signatory.INTERNAL_VERIFIER::equals)
                .flatMap(verifier -> signatures.standingRelease())
                .map(release -> notSampled(release, named))
                .orElseGet(words::notSigned);
        return new SignatureLines.Line(line.label(), false, said, false, false);
    }

    private String notSampled(Release release, NamesOfTheDay named) {
        return words.notSampled(
                release.reason(), named.at(release.by(), release.recordedAt()), Dates.british(release.releasedOn()));
    }

    private List<String> voided(Signatures signatures, NamesOfTheDay named) {
        List<String> voided = new ArrayList<>();
        for (Declaration declaration : signatures.declarations()) {
            signatures
                    .voidedBy(declaration)
                    .ifPresent(reopening -> voided.add(words.voidBy(
                                    named.at(declaration.by(), declaration.recordedAt()),
                                    Dates.british(declaration.signedOn()))
                            + "; "
                            + words.reopenedBy(
                                    named.at(reopening.by(), reopening.recordedAt()),
                                    words.reopener(reopening.as()),
                                    Dates.british(clock.dateOf(reopening.recordedAt())),
                                    reopening.reason())));
        }
        return voided;
    }

    private SigningView.Acts acts(Unit unit, Access reader, Actor actor) {
        SignedState state = SignedState.of(unit);
        List<SigningView.Sign> sign = unit.signOff().form().lines().stream()
                .filter(line -> couldSign(line.signatory(), reader)
                        && unit.signatures().standing(line.signatory()).isEmpty())
                .map(line -> new SigningView.Sign(
                        line.signatory().name(),
                        line.label(),
                        sentence(rights.whyNotSign(reader.person(), unit, state, line.signatory()))))
                .toList();
        boolean verifier = reader.is(Capacity.INTERNAL_VERIFIER);
        Optional<Reopener> reopener = Reopenings.reopenerOf(actor, reader)
                .filter(as -> !unit.signatures().standing().isEmpty());
        return new SigningView.Acts(
                sign,
                verifier && rights.whyNotRelease(reader.person(), unit, state).isEmpty(),
                reopener.isPresent(),
                reopener.map(as -> sentence(reopenings.whyNot(as, unit.signatures())))
                        .orElse(null),
                reader.is(Capacity.ASSESSOR) || verifier);
    }

    private static boolean couldSign(Signatory signatory, Access reader) {
        return switch (signatory) {
            case CANDIDATE -> reader.learner();
            case ASSESSOR -> reader.is(Capacity.ASSESSOR);
            case INTERNAL_VERIFIER -> reader.is(Capacity.INTERNAL_VERIFIER);
        };
    }

    private static String sentence(Optional<Finding> finding) {
        return finding.map(Sentences::of).orElse(null);
    }
}
