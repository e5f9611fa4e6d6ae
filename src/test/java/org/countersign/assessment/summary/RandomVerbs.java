package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.Judging;
import org.countersign.assessment.Referring;
import org.countersign.assessment.SigningOff;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.Notes;
import org.countersign.assessment.signing.ReleaseRequest;
import org.countersign.assessment.signing.Reopenings;
import org.countersign.assessment.signing.SignRequest;
import org.countersign.assessment.waiting.Provisional;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.Claims;
import org.countersign.portfolio.Withdrawals;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.TypedMarks;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.next.AttestationsDue;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.Signatory;
import org.countersign.verification.Action;
import org.countersign.verification.Actions;
import org.countersign.verification.Sample;
import org.countersign.verification.SampleForm;
import org.countersign.verification.Samples;

/** What people can do to a unit, each by the verb of the product and with whatever is at hand. */
@ApplicationScoped
class RandomVerbs {

    static final Set<String> VERBS = new TreeSet<>(Set.of(
            "submit everything",
            "submit",
            "submit the next version",
            "claim more",
            "claim more and mark it",
            "withdraw",
            "judge everything",
            "judge",
            "judge again",
            "judge as trainee",
            "sign off",
            "sign off as trainee",
            "agree with the trainee",
            "reject the trainee",
            "refer",
            "attest",
            "note",
            "sign as candidate",
            "sign as assessor",
            "sign as verifier",
            "release",
            "reopen",
            "agree a sample",
            "require an action",
            "respond",
            "clear"));

    private final Drafts drafts;
    private final Submissions submissions;
    private final Claims claims;
    private final Withdrawals withdrawals;
    private final Judging judging;
    private final SigningOff signingOff;
    private final Countersigning countersigning;
    private final Referring referring;
    private final Attesting attesting;
    private final Notes notes;
    private final Declarations declarations;
    private final Reopenings reopenings;
    private final Samples samples;
    private final Actions actions;
    private final CentreClock clock;

    RandomVerbs(
            Drafts drafts,
            Submissions submissions,
            Claims claims,
            Withdrawals withdrawals,
            Judging judging,
            SigningOff signingOff,
            Countersigning countersigning,
            Referring referring,
            Attesting attesting,
            Notes notes,
            Declarations declarations,
            Reopenings reopenings,
            Samples samples,
            Actions actions,
            CentreClock clock) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.judging = judging;
        this.signingOff = signingOff;
        this.countersigning = countersigning;
        this.referring = referring;
        this.attesting = attesting;
        this.notes = notes;
        this.declarations = declarations;
        this.reopenings = reopenings;
        this.samples = samples;
        this.actions = actions;
        this.clock = clock;
    }

    OfUnit of(Enrolment enrolment, TestPerson learner, Map<Role, TestPerson> staff, Random random) {
        return new OfUnit(enrolment, learner, staff, random);
    }

    /** In one unit, by those who are allocated to it. */
    final class OfUnit {

        private final Enrolment enrolment;
        private final TestPerson learner;
        private final Map<Role, TestPerson> staff;
        private final Random random;
        private final Map<String, Supplier<Answer<?>>> verbs = new LinkedHashMap<>();
        private Unit unit;

        private OfUnit(Enrolment enrolment, TestPerson learner, Map<Role, TestPerson> staff, Random random) {
            this.enrolment = enrolment;
            this.learner = learner;
            this.staff = staff;
            this.random = random;
            evidence();
            decisions();
            signatures();
            verification();
        }

        /** @param now how the unit stands */
        Answer<?> play(String verb, Unit now) {
            unit = now;
            return verbs.get(verb).get();
        }

        private void evidence() {
            verbs.put("submit everything", () -> submit(criteria()));
            verbs.put("submit", () -> submit(some(criteria(), 3)));
            verbs.put("submit the next version", () -> one(pieces(), this::nextVersion));
            verbs.put("claim more", () -> one(pieces(), piece -> claim(piece, List.of())));
            verbs.put("claim more and mark it", () -> one(pieces(), piece -> claim(piece, marks(piece))));
            verbs.put(
                    "withdraw",
                    () -> one(
                            pieces(),
                            piece -> withdrawals.withdraw(learner.actor(), piece, Unread.of(FormKey.fresh()))));
        }

        private void decisions() {
            verbs.put("judge everything", () -> judge(Role.ASSESSOR, waiting(), true));
            verbs.put("judge", () -> judge(Role.ASSESSOR, some(waiting(), 2), false));
            verbs.put("judge again", () -> judge(Role.ASSESSOR, some(allClaims(), 1), false));
            verbs.put("judge as trainee", () -> judge(Role.TRAINEE_ASSESSOR, some(waiting(), 3), random.nextBoolean()));
            verbs.put("sign off", () -> signOff(Role.ASSESSOR, Standing.FINAL));
            verbs.put("sign off as trainee", () -> signOff(Role.TRAINEE_ASSESSOR, Standing.PROVISIONAL));
            verbs.put("agree with the trainee", () -> countersign(true));
            verbs.put("reject the trainee", () -> countersign(false));
            verbs.put(
                    "refer",
                    () -> one(
                            pieces(),
                            piece -> referring.refer(
                                    actor(Role.ASSESSOR),
                                    enrolment.id(),
                                    Unread.of(new Referring.Refer(
                                            UUID.randomUUID(),
                                            piece,
                                            unit.evidence().latest(piece).number(),
                                            "Say when it was.")))));
            verbs.put("attest", () -> one(AttestationsDue.in(unit.report()), this::attest));
        }

        private void signatures() {
            verbs.put("sign as candidate", () -> sign(learner, Signatory.CANDIDATE));
            verbs.put("sign as assessor", () -> sign(staff.get(Role.ASSESSOR), Signatory.ASSESSOR));
            verbs.put("sign as verifier", () -> sign(staff.get(Role.LEAD_VERIFIER), Signatory.INTERNAL_VERIFIER));
            verbs.put(
                    "release",
                    () -> declarations.release(
                            actor(Role.LEAD_VERIFIER),
                            enrolment.id(),
                            Unread.of(new ReleaseRequest(UUID.randomUUID(), "Not in the plan.", digest())),
                            Unread.of(staff.get(Role.LEAD_VERIFIER).password())));
            verbs.put(
                    "reopen",
                    () -> reopenings.reopen(
                            actor(random.nextBoolean() ? Role.ASSESSOR : Role.LEAD_VERIFIER),
                            enrolment.id(),
                            text("A date was wrong.")));
            verbs.put("note", () -> notes.add(actor(Role.ASSESSOR), enrolment.id(), text("Asked by phone.")));
        }

        private void verification() {
            verbs.put("agree a sample", () -> one(sampleable(), code -> sample(code, List.of())));
            verbs.put(
                    "require an action",
                    () -> one(
                            sampleable(),
                            code -> sample(
                                    code,
                                    List.of(new SampleForm.Required(
                                            UUID.randomUUID(),
                                            decisionOn(code),
                                            "Ask the witness.",
                                            clock.today().plusDays(7))))));
            verbs.put(
                    "respond",
                    () -> one(open(), action -> actions.respond(actor(Role.ASSESSOR), action, text("I asked."))));
            verbs.put(
                    "clear",
                    () -> one(open(), action -> actions.clear(actor(Role.LEAD_VERIFIER), action, text("Seen."))));
        }

        private static Unread<KeyedText> text(String text) {
            return Unread.of(new KeyedText(UUID.randomUUID(), text));
        }

        private List<String> criteria() {
            return unit.standard().criteria().stream().map(Criterion::code).toList();
        }

        private List<PieceId> pieces() {
            return List.copyOf(unit.evidence().pieces().keySet());
        }

        private List<ClaimReport> allClaims() {
            return unit.report().criteria().stream()
                    .flatMap(criterion -> criterion.claims().stream())
                    .toList();
        }

        private List<ClaimReport> waiting() {
            return allClaims().stream()
                    .filter(claim -> claim.standing() == ClaimReport.Standing.WAITING)
                    .toList();
        }

        private List<String> sampleable() {
            return unit.report().criteria().stream()
                    .filter(criterion -> criterion.signedOff().isPresent())
                    .map(CriterionReport::code)
                    .toList();
        }

        private List<UUID> open() {
            return samples.in(enrolment.id()).open().stream().map(Action::id).toList();
        }

        private DecisionId decisionOn(String code) {
            return new DecisionId(unit.report()
                    .criterion(code)
                    .flatMap(CriterionReport::signedOff)
                    .orElseThrow()
                    .id());
        }

        /** Nothing happens where there is nothing to do it to. */
        private <T> Answer<?> one(List<T> among, Function<T, Answer<?>> verb) {
            return among.isEmpty()
                    ? Answer.refused(Refusal.notFound())
                    : verb.apply(among.get(random.nextInt(among.size())));
        }

        private <T> List<T> some(List<T> all, int most) {
            List<T> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(most)));
        }

        private Actor actor(Role role) {
            return staff.get(role).actor();
        }

        private List<TypedClaim> claimed(List<String> criteria) {
            return criteria.stream()
                    .map(code -> new TypedClaim(enrolment.id().toString(), code, "page 1"))
                    .toList();
        }

        private Answer<?> submit(List<String> criteria) {
            PieceId piece = new PieceId(UUID.randomUUID());
            List<TypedOccasion> occasions = new ArrayList<>();
            for (Context context : unit.policy().contextsInForce(unit.standard())) {
                occasions.add(new TypedOccasion(
                        clock.today().minusDays(20L - 4 * occasions.size()).toString(),
                        "",
                        "Returns desk",
                        "PAID_JOB",
                        "PRIVATE",
                        List.of(context.code()),
                        "C-" + occasions.size(),
                        ""));
            }
            Typed typed = new Typed("Refunds", "WORK_PRODUCT", "What I did.", occasions, claimed(criteria), true);
            return drafts.save(learner.actor(), piece, Unread.of(new Drafts.ToSave(0, typed)))
                    .then(draft -> submissions.submit(
                            learner.actor(),
                            piece,
                            Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), draft.revision()))));
        }

        private Answer<?> claim(PieceId piece, List<TypedMarks> marks) {
            return claims.add(
                    learner.actor(),
                    piece,
                    Unread.of(new Claims.ToClaim(UUID.randomUUID(), claimed(some(criteria(), 2)), marks)));
        }

        /** Where a unit has no contexts there is nothing to mark with. */
        private List<TypedMarks> marks(PieceId piece) {
            List<String> contexts = unit.policy().contextsInForce(unit.standard()).stream()
                    .map(Context::code)
                    .toList();
            return contexts.isEmpty()
                    ? List.of()
                    : some(unit.evidence().latest(piece).occasions(), 2).stream()
                            .map(occasion -> new TypedMarks(occasion.id().toString(), some(contexts, 2)))
                            .toList();
        }

        private Answer<?> nextVersion(PieceId piece) {
            return drafts.startNextVersion(learner.actor(), piece).then(draft -> {
                Typed was = draft.typed();
                Typed typed = new Typed(
                        was.title() + " once more", was.method(), was.account(), was.occasions(), was.claims(), true);
                return drafts.save(learner.actor(), piece, Unread.of(new Drafts.ToSave(draft.revision(), typed)))
                        .then(saved -> submissions.submit(
                                learner.actor(),
                                piece,
                                Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), saved.revision()))));
            });
        }

        private Answer<?> judge(Role role, List<ClaimReport> chosen, boolean met) {
            if (chosen.isEmpty()) {
                return Answer.refused(Refusal.notFound());
            }
            return judging.judge(
                    actor(role),
                    enrolment.id(),
                    Unread.of(new Judging.Judge(
                            clock.today(),
                            chosen.stream().map(claim -> verdict(claim, met)).toList())));
        }

        private Judging.Verdict verdict(ClaimReport claim, boolean met) {
            ClaimId id = new ClaimId(claim.claimId());
            boolean yes = met || random.nextBoolean();
            boolean performance =
                    unit.standard().criterion(claim.criterion()).orElseThrow().isPerformance();
            SortedSet<String> contexts = yes && performance
                    ? unit.policy().contextsInForce(unit.standard()).stream()
                            .map(Context::code)
                            .collect(Collectors.toCollection(TreeSet::new))
                    : new TreeSet<>();
            return new Judging.Verdict(
                    new DecisionId(UUID.randomUUID()),
                    id,
                    unit.decisions().newest(id).map(Judgement::id),
                    yes ? Outcome.MET : Outcome.NOT_YET,
                    contexts,
                    "As I saw it.");
        }

        private Answer<?> signOff(Role role, Standing standing) {
            List<SigningOff.Wanted> wanted = new ArrayList<>();
            unit.report().criteria().forEach(criterion -> {
                if (Refusals.signOff(criterion, standing) instanceof Permission.Granted<Set<UUID>> granted) {
                    wanted.add(new SigningOff.Wanted(
                            new DecisionId(UUID.randomUUID()),
                            criterion.code(),
                            granted.with().stream()
                                    .map(DecisionId::new)
                                    .collect(Collectors.toCollection(TreeSet::new))));
                }
            });
            return wanted.isEmpty()
                    ? Answer.refused(Refusal.notFound())
                    : signingOff.signOff(
                            actor(role), enrolment.id(), Unread.of(new SigningOff.ToSignOff(clock.today(), wanted)));
        }

        private Answer<?> countersign(boolean agreed) {
            Provisional provisional = Provisional.in(unit);
            List<DecisionId> waiting = new ArrayList<>();
            provisional.judgements().forEach(judgement -> waiting.add(judgement.id()));
            provisional.signOffs().forEach(signOff -> waiting.add(signOff.id()));
            return one(
                    waiting,
                    decision -> countersigning.countersign(
                            actor(Role.COUNTERSIGNER),
                            enrolment.id(),
                            Unread.of(new Countersigning.Reply(UUID.randomUUID(), decision, agreed, "As I see it."))));
        }

        private Answer<?> attest(RequirementReport due) {
            return attesting.attest(
                    actor(Role.ASSESSOR),
                    enrolment.id(),
                    Unread.of(new Attesting.Attest(
                            UUID.randomUUID(),
                            due.ruleCode(),
                            "Enough of it.",
                            Attesting.Seen.of(due.basis().orElseThrow()),
                            clock.today())));
        }

        private String digest() {
            return declarations.stateOf(unit).digest();
        }

        private Answer<?> sign(TestPerson person, Signatory as) {
            Set<UUID> undecided = waiting().stream().map(ClaimReport::claimId).collect(Collectors.toSet());
            return declarations.sign(
                    person.actor(),
                    enrolment.id(),
                    Unread.of(new SignRequest(UUID.randomUUID(), as, digest(), undecided)),
                    Unread.of(person.password()));
        }

        private Answer<?> sample(String code, List<SampleForm.Required> required) {
            return samples.take(
                    actor(Role.LEAD_VERIFIER),
                    enrolment.id(),
                    Unread.of(new SampleForm(
                            UUID.randomUUID(),
                            Sample.Kind.INTERIM,
                            List.of(code),
                            List.of(),
                            required.isEmpty(),
                            "",
                            digest(),
                            required)));
        }
    }
}
