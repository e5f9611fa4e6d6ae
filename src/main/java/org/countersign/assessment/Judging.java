package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.refusals.JudgingRefusal;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Text;
import org.countersign.site.answers.TypedDate;
import org.countersign.site.answers.Unread;
import org.countersign.site.lists.Choice;
import org.countersign.standards.ContextMarks;

/** Assessors, and trainees provisionally, decide whether a claim shows what it says it shows. */
@ApplicationScoped
public class Judging {

    private final Deciding deciding;

    Judging(Deciding deciding) {
        this.deciding = deciding;
    }

    /** What somebody decided on one day: all of it is recorded, or none. */
    public record Judge(LocalDate judgedOn, List<Verdict> verdicts) {

        public Judge {
            verdicts = List.copyOf(verdicts);
        }

        public static Answer<Judge> read(String judgedOn, Answer<List<Verdict>> verdicts) {
            return Readings.both(TypedDate.read("judgedOn", judgedOn), verdicts, Judge::new);
        }

        /** With the unit's own codes, where contexts were named as evidence is marked with them. */
        private Judge in(Enrolment enrolment) {
            return new Judge(
                    judgedOn,
                    verdicts.stream().map(verdict -> verdict.in(enrolment)).toList());
        }
    }

    /**
     * What somebody decided about one claim.
     *
     * @param id made by the form; the same id again gives the same judgement
     * @param supersedes the newest judgement of the claim that was seen; empty where there was none
     * @param contexts confirmed, with a MET only
     * @param feedback of any length; has to say what is missing where the claim is not met yet
     */
    public record Verdict(
            DecisionId id,
            ClaimId claim,
            Optional<DecisionId> supersedes,
            Outcome outcome,
            SortedSet<String> contexts,
            String feedback) {

        public Verdict {
            contexts = Collections.unmodifiableSortedSet(new TreeSet<>(contexts));
            feedback = Text.passage(feedback);
        }

        /** @param supersedes null where no judgement was seen */
        public static Answer<Verdict> read(
                UUID key, UUID claim, UUID supersedes, String outcome, SortedSet<String> contexts, String feedback) {
            if (key == null || claim == null) {
                return Answer.refused(JudgingRefusal.JUDGEMENT_INCOMPLETE.refusal());
            }
            ClaimId judged = new ClaimId(claim);
            return Choice.among(Outcome.values(), outcome)
                    .<Answer<Verdict>>map(decided -> Answer.done(new Verdict(
                            new DecisionId(key),
                            judged,
                            Optional.ofNullable(supersedes).map(DecisionId::new),
                            decided,
                            contexts,
                            feedback)))
                    .orElseGet(() -> Answer.refused(
                            JudgingRefusal.OUTCOME_MISSING.refusal().at(field("outcome", judged))));
        }

        /** The judgement that this would have made when that one was made. */
        private Judgement inPlaceOf(Judgement there, PersonId judge, EnrolmentId enrolment, LocalDate judgedOn) {
            return new Judgement(
                    id,
                    enrolment,
                    claim,
                    there.position(),
                    supersedes,
                    outcome,
                    contexts,
                    feedback,
                    there.provisional(),
                    judge,
                    judgedOn,
                    there.recordedAt());
        }

        /** The name of one of its fields in a form or a refusal. */
        public String field(String name) {
            return field(name, claim);
        }

        private Verdict in(Enrolment enrolment) {
            return new Verdict(
                    id,
                    claim,
                    supersedes,
                    outcome,
                    ContextMarks.within(enrolment.standard().id(), contexts),
                    feedback);
        }

        public static String field(String name, ClaimId claim) {
            return name + "-" + claim;
        }
    }

    /** Records each judgement singly, and all of them or none. */
    @Transactional
    public Answer<List<Judgement>> judge(Actor by, EnrolmentId id, Unread<Judge> unread) {
        return deciding.inTurn(
                by,
                id,
                deciding.standing(by),
                unread,
                (enrolment, standing, judge) -> once(by, enrolment, standing, judge.in(enrolment)));
    }

    private Answer<List<Judgement>> once(Actor by, Enrolment enrolment, Standing standing, Judge judge) {
        return FormKey.onceEach(
                judge.verdicts().stream().map(Verdict::id).toList(),
                JudgementRow::withId,
                there -> FormKey.sentAs(judge.verdicts(), Verdict::id, there.id())
                        .inPlaceOf(there, by.id(), enrolment.id(), judge.judgedOn()),
                () -> deciding.open(enrolment).then(unit -> judge(by, unit, standing, judge)));
    }

    private Answer<List<Judgement>> judge(Actor by, Unit unit, Standing standing, Judge judge) {
        List<Refusal> refusals = new ArrayList<>();
        deciding.dated("judgedOn", judge.judgedOn(), unit.enrolment()).ifPresent(refusals::add);
        refusals.addAll(new VerdictCheck(unit).refusals(judge));
        return refusals.isEmpty()
                ? Answer.done(record(by, unit, standing == Standing.PROVISIONAL, judge))
                : Answer.refused(refusals);
    }

    private List<Judgement> record(Actor by, Unit unit, boolean provisional, Judge judge) {
        Map<ClaimId, Claim> claims = unit.evidence().claims().stream().collect(Collectors.toMap(Claim::id, c -> c));
        List<Judgement> judgements = judge.verdicts().stream()
                .map(verdict -> judgement(by.id(), unit, provisional, judge.judgedOn(), verdict))
                .toList();
        deciding.record(
                by,
                judge.judgedOn(),
                judgements.stream()
                        .map(judgement -> new JudgementRow(judgement, claims.get(judgement.claim())))
                        .toList());
        return judgements;
    }

    private Judgement judgement(PersonId judge, Unit unit, boolean provisional, LocalDate judgedOn, Verdict verdict) {
        int position = unit.decisions()
                        .newest(verdict.claim())
                        .map(Judgement::position)
                        .orElse(0)
                + 1;
        return new Judgement(
                verdict.id(),
                unit.enrolment().id(),
                verdict.claim(),
                position,
                verdict.supersedes(),
                verdict.outcome(),
                verdict.contexts(),
                verdict.feedback(),
                provisional,
                judge,
                judgedOn,
                deciding.now());
    }
}
