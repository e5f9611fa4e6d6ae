package org.countersign.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.Judging;
import org.countersign.assessment.Referring;
import org.countersign.assessment.SigningOff;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.Notes;
import org.countersign.assessment.signing.SignRequest;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.answers.Unread;
import org.countersign.standards.Context;
import org.countersign.standards.Signatory;
import org.countersign.verification.Sample;
import org.countersign.verification.SampleForm;
import org.countersign.verification.Samples;

/** What the people of the demo centre decide: judgements, sign-offs, samples and signatures. */
@ApplicationScoped
class Assessors {

    private final Stage stage;
    private final Units units;
    private final Judging judging;
    private final Referring referring;
    private final SigningOff signingOff;
    private final Attesting attesting;
    private final Countersigning countersigning;
    private final Samples samples;
    private final Declarations declarations;
    private final Notes notes;

    Assessors(
            Stage stage,
            Units units,
            Judging judging,
            Referring referring,
            SigningOff signingOff,
            Attesting attesting,
            Countersigning countersigning,
            Samples samples,
            Declarations declarations,
            Notes notes) {
        this.stage = stage;
        this.units = units;
        this.judging = judging;
        this.referring = referring;
        this.signingOff = signingOff;
        this.attesting = attesting;
        this.countersigning = countersigning;
        this.samples = samples;
        this.declarations = declarations;
        this.notes = notes;
    }

    /** Judges all claims of a version but those named as met, with every context that its occasions record. */
    void judge(
            DemoPerson assessor,
            Enrolment enrolment,
            PieceVersion version,
            Set<String> notYet,
            String feedback,
            String whatIsMissing) {
        Unit unit = units.unit(enrolment);
        SortedSet<String> contexts = version.occasions().stream()
                .flatMap(occasion -> unit.contexts(version, occasion).stream())
                .map(Context::code)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Judging.Verdict> verdicts = claimsOn(unit, version).stream()
                .map(claim -> notYet.contains(claim.criterion())
                        ? verdict(claim, Outcome.NOT_YET, new TreeSet<>(), whatIsMissing)
                        : verdict(
                                claim, Outcome.MET, isPerformance(unit, claim) ? contexts : new TreeSet<>(), feedback))
                .toList();
        judging.judge(stage.actor(assessor), enrolment.id(), Unread.of(new Judging.Judge(stage.today(), verdicts)))
                .orThrow();
    }

    private static List<Claim> claimsOn(Unit unit, PieceVersion version) {
        return unit.evidence().claims().stream()
                .filter(claim -> claim.piece().equals(version.piece()) && claim.version() == version.number())
                .toList();
    }

    private static boolean isPerformance(Unit unit, Claim claim) {
        return unit.standard().criterion(claim.criterion()).orElseThrow().isPerformance();
    }

    private static Judging.Verdict verdict(Claim claim, Outcome outcome, SortedSet<String> contexts, String feedback) {
        return new Judging.Verdict(
                new DecisionId(UUID.randomUUID()), claim.id(), Optional.empty(), outcome, contexts, feedback);
    }

    void refer(DemoPerson assessor, Enrolment enrolment, PieceVersion version, String missing) {
        referring
                .refer(
                        stage.actor(assessor),
                        enrolment.id(),
                        Unread.of(new Referring.Refer(UUID.randomUUID(), version.piece(), version.number(), missing)))
                .orThrow();
    }

    /** Signs off whatever of these can be; all criteria that can be, where none are named. */
    void signOff(DemoPerson assessor, Enrolment enrolment, Standing standing, Collection<String> only) {
        List<SigningOff.Wanted> wanted = units.unit(enrolment).report().criteria().stream()
                .filter(criterion -> only.isEmpty() || only.contains(criterion.code()))
                .flatMap(criterion -> wanted(criterion, standing).stream())
                .toList();
        signingOff
                .signOff(
                        stage.actor(assessor),
                        enrolment.id(),
                        Unread.of(new SigningOff.ToSignOff(stage.today(), wanted)))
                .orThrow();
    }

    private static Optional<SigningOff.Wanted> wanted(CriterionReport criterion, Standing standing) {
        if (Refusals.signOff(criterion, standing) instanceof Permission.Granted<Set<UUID>> granted) {
            SortedSet<DecisionId> basis =
                    granted.with().stream().map(DecisionId::new).collect(Collectors.toCollection(TreeSet::new));
            return Optional.of(new SigningOff.Wanted(new DecisionId(UUID.randomUUID()), criterion.code(), basis));
        }
        return Optional.empty();
    }

    void attest(DemoPerson assessor, Enrolment enrolment, String rule, String words) {
        Attesting.Seen seen = units.unit(enrolment)
                .report()
                .requirement(rule)
                .flatMap(RequirementReport::basis)
                .map(Attesting.Seen::of)
                .orElseThrow();
        attesting
                .attest(
                        stage.actor(assessor),
                        enrolment.id(),
                        Unread.of(new Attesting.Attest(UUID.randomUUID(), rule, words, seen, stage.today())))
                .orThrow();
    }

    /** Agrees with the trainee's judgements on these criteria. */
    void countersign(DemoPerson countersigner, Enrolment enrolment, Set<String> criteria, String feedback) {
        Unit unit = units.unit(enrolment);
        unit.report().criteria().stream()
                .filter(criterion -> criteria.contains(criterion.code()))
                .flatMap(criterion -> criterion.claims().stream())
                .flatMap(claim -> claim.pending().stream())
                .forEach(judgement -> countersigning
                        .countersign(
                                stage.actor(countersigner),
                                enrolment.id(),
                                Unread.of(new Countersigning.Reply(
                                        UUID.randomUUID(), new DecisionId(judgement.id()), true, feedback)))
                        .orThrow());
    }

    void agree(DemoPerson verifier, Enrolment enrolment, Sample.Kind kind, List<String> criteria, String comments) {
        samples.take(
                        stage.actor(verifier),
                        enrolment.id(),
                        Unread.of(new SampleForm(
                                UUID.randomUUID(),
                                kind,
                                criteria,
                                List.of(),
                                true,
                                comments,
                                digest(enrolment),
                                List.of())))
                .orThrow();
    }

    /** Requires something about the sign-off of one criterion. */
    void require(
            DemoPerson verifier, Enrolment enrolment, String criterion, String comments, String required, int dueIn) {
        UUID signOff = units.unit(enrolment)
                .report()
                .criterion(criterion)
                .flatMap(CriterionReport::signedOff)
                .orElseThrow()
                .id();
        SampleForm.Required action = new SampleForm.Required(
                UUID.randomUUID(),
                new DecisionId(signOff),
                required,
                stage.today().plusDays(dueIn));
        samples.take(
                        stage.actor(verifier),
                        enrolment.id(),
                        Unread.of(new SampleForm(
                                UUID.randomUUID(),
                                Sample.Kind.INTERIM,
                                List.of(criterion),
                                List.of(),
                                false,
                                comments,
                                digest(enrolment),
                                List.of(action))))
                .orThrow();
    }

    void sign(DemoPerson person, Enrolment enrolment, Signatory signatory) {
        declarations
                .sign(
                        stage.actor(person),
                        enrolment.id(),
                        Unread.of(new SignRequest(UUID.randomUUID(), signatory, digest(enrolment), Set.of())),
                        Unread.of(DemoPerson.PASSWORD))
                .orThrow();
    }

    void note(DemoPerson person, Enrolment enrolment, String text) {
        notes.add(stage.actor(person), enrolment.id(), Unread.of(new KeyedText(UUID.randomUUID(), text)))
                .orThrow();
    }

    private String digest(Enrolment enrolment) {
        return declarations.stateOf(units.unit(enrolment)).digest();
    }
}
