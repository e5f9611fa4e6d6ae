package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.DecisionId;
import org.countersign.assessment.Judgement;
import org.countersign.assessment.Judging;
import org.countersign.assessment.Provisional;
import org.countersign.assessment.Referring;
import org.countersign.assessment.SigningOff;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.Notes;
import org.countersign.assessment.signing.Reopenings;
import org.countersign.assessment.signing.SignRequest;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.ClaimId;
import org.countersign.portfolio.Claims;
import org.countersign.portfolio.PieceId;
import org.countersign.portfolio.TypedClaim;
import org.countersign.portfolio.Withdrawals;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.rules.Capacity;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.next.AttestationsDue;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.Refusal;
import org.countersign.site.Role;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Signatory;
import org.countersign.verification.Action;
import org.countersign.verification.Actions;
import org.countersign.verification.Sample;
import org.countersign.verification.SampleForm;
import org.countersign.verification.Samples;

/** Units in which people do one thing after the other, whatever the rules let them: by the verbs of the product. */
@ApplicationScoped
class RandomHistories {

    /** Another test looks at the list of enrolments while nobody is on INSCS004. */
    private static final List<EditionKey> STANDARDS =
            List.of(new EditionKey("CFACSC4", "1"), new EditionKey("INSCS001", "1"), new EditionKey("INSCS016", "1"));

    /** In this order they bring a unit to its end. */
    private static final List<String> STRAIGHT_ON = List.of(
            "submit everything",
            "judge everything",
            "sign off",
            "attest",
            "sign as candidate",
            "sign as assessor",
            "agree a sample",
            "sign as verifier");

    static final Set<String> VERBS = new TreeSet<>(Set.of(
            "submit everything",
            "submit",
            "submit the next version",
            "claim more",
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

    /** Verbs in any order, once it went straight on for some. */
    private static final int AFTERWARDS = 3;

    /** One in so many is tried although it is not likely. */
    private static final int REFUSED = 40;

    private final Persons persons;
    private final Enrolments enrolments;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Claims claims;
    private final Withdrawals withdrawals;
    private final Units units;
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
    private final Map<Role, TestPerson> staff = new LinkedHashMap<>();
    private final Map<String, Integer> played = new TreeMap<>();
    private TestPerson learner;
    private int begun;

    RandomHistories(
            Persons persons,
            Enrolments enrolments,
            Drafts drafts,
            Submissions submissions,
            Claims claims,
            Withdrawals withdrawals,
            Units units,
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
        this.persons = persons;
        this.enrolments = enrolments;
        this.drafts = drafts;
        this.submissions = submissions;
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.units = units;
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

    /** How often each happened. */
    Map<String, Integer> played() {
        return Map.copyOf(played);
    }

    History begin(Random random) {
        EditionKey standard = STANDARDS.get(begun++ % STANDARDS.size());
        if (standard.equals(STANDARDS.get(0))) {
            learner = persons.addNamed("Rae Learner", Role.LEARNER);
        }
        Enrolment enrolment = enrolments
                .enrol(
                        persons.founder(),
                        new EnrolmentId(UUID.randomUUID()),
                        learner.id(),
                        standard,
                        Optional.empty(),
                        clock.today().minusDays(90))
                .orThrow();
        History history = new History(enrolment, learner, random);
        allocate(enrolment, Role.ASSESSOR, Capacity.ASSESSOR);
        allocate(enrolment, Role.TRAINEE_ASSESSOR, Capacity.TRAINEE_ASSESSOR);
        allocate(enrolment, Role.COUNTERSIGNER, Capacity.COUNTERSIGNER);
        allocate(enrolment, Role.LEAD_VERIFIER, Capacity.INTERNAL_VERIFIER);
        return history;
    }

    private void allocate(Enrolment enrolment, Role role, Capacity capacity) {
        TestPerson person = staff.computeIfAbsent(role, had -> persons.addNamed("Ann " + role, able(role)));
        enrolments
                .allocate(
                        persons.founder(),
                        UUID.randomUUID(),
                        enrolment.id(),
                        person.id(),
                        capacity,
                        enrolment.enrolledOn())
                .orThrow();
    }

    private static Role[] able(Role role) {
        return role == Role.LEAD_VERIFIER ? new Role[] {role, Role.INTERNAL_VERIFIER} : new Role[] {role};
    }

    /** One unit and what can happen in it next. */
    final class History {

        private final Enrolment enrolment;
        private final TestPerson learner;
        private final Random random;
        private final Map<String, Supplier<Answer<?>>> verbs = new LinkedHashMap<>();
        private final List<String> straightOn;
        private Unit unit;

        History(Enrolment enrolment, TestPerson learner, Random random) {
            this.enrolment = enrolment;
            this.learner = learner;
            this.random = random;
            this.straightOn = new ArrayList<>(STRAIGHT_ON.subList(0, random.nextInt(STRAIGHT_ON.size() + 1)));
            evidence();
            decisions();
            signatures();
            verification();
        }

        Enrolment enrolment() {
            return enrolment;
        }

        /** How many verbs it has at most. */
        int length() {
            return straightOn.size() + AFTERWARDS;
        }

        /** Does something that is not refused, and says what it was; what was refused before it was tried too. */
        Optional<String> next() {
            List<String> order = new ArrayList<>(verbs.keySet());
            Collections.shuffle(order, random);
            if (random.nextBoolean()) {
                order.sort(Comparator.comparing(verb -> played.getOrDefault(verb, 0)));
            }
            if (!straightOn.isEmpty()) {
                order.add(0, straightOn.remove(0));
            }
            unit = units.shown(enrolment);
            for (String verb : order) {
                if ((mayBe(verb) || random.nextInt(REFUSED) == 0)
                        && verbs.get(verb).get() instanceof Answer.Done<?>) {
                    played.merge(verb, 1, Integer::sum);
                    return Optional.of(verb);
                }
            }
            return Optional.empty();
        }

        /** Whether it is likely that this is not refused: what is takes its time too. */
        private boolean mayBe(String verb) {
            return switch (verb) {
                case "sign as candidate" -> stage(UnitStage.READY, UnitStage.WAITS_FOR_CANDIDATE);
                case "sign as assessor" -> stage(UnitStage.READY, UnitStage.WAITS_FOR_ASSESSOR);
                case "sign as verifier", "release" -> stage(UnitStage.WAITS_FOR_VERIFIER);
                case "reopen" -> unit.isSigned();
                case "note", "agree a sample", "require an action", "respond", "clear" -> true;
                default -> !unit.isSigned();
            };
        }

        private boolean stage(UnitStage... stages) {
            return List.of(stages).contains(unit.stage());
        }

        private void evidence() {
            verbs.put("submit everything", () -> submit(criteria()));
            verbs.put("submit", () -> submit(some(criteria(), 3)));
            verbs.put("submit the next version", () -> one(pieces(), this::nextVersion));
            verbs.put(
                    "claim more",
                    () -> one(
                            pieces(),
                            piece -> claims.add(
                                    learner.actor(), UUID.randomUUID(), piece, claimed(some(criteria(), 2)))));
            verbs.put(
                    "withdraw",
                    () -> one(pieces(), piece -> withdrawals.withdraw(learner.actor(), UUID.randomUUID(), piece)));
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
                                    UUID.randomUUID(),
                                    piece,
                                    unit.evidence().latest(piece).number(),
                                    "Say when it was.")));
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
                            UUID.randomUUID(),
                            enrolment.id(),
                            "Not in the plan.",
                            digest(),
                            staff.get(Role.LEAD_VERIFIER).password()));
            verbs.put(
                    "reopen",
                    () -> reopenings.reopen(
                            actor(random.nextBoolean() ? Role.ASSESSOR : Role.LEAD_VERIFIER),
                            UUID.randomUUID(),
                            enrolment.id(),
                            "A date was wrong."));
            verbs.put(
                    "note",
                    () -> notes.add(actor(Role.ASSESSOR), UUID.randomUUID(), enrolment.id(), "Asked by phone."));
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
                    () -> one(
                            open(),
                            action -> actions.respond(actor(Role.ASSESSOR), UUID.randomUUID(), action, "I asked.")));
            verbs.put(
                    "clear",
                    () -> one(
                            open(),
                            action -> actions.clear(actor(Role.LEAD_VERIFIER), UUID.randomUUID(), action, "Seen.")));
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
            return drafts.save(learner.actor(), piece, 0, typed)
                    .then(draft -> submissions.submit(learner.actor(), UUID.randomUUID(), piece, draft.revision()));
        }

        private Answer<?> nextVersion(PieceId piece) {
            return drafts.startNextVersion(learner.actor(), piece).then(draft -> {
                Typed was = draft.typed();
                Typed typed = new Typed(
                        was.title() + " once more", was.method(), was.account(), was.occasions(), was.claims(), true);
                return drafts.save(learner.actor(), piece, draft.revision(), typed)
                        .then(saved -> submissions.submit(learner.actor(), UUID.randomUUID(), piece, saved.revision()));
            });
        }

        private Answer<?> judge(Role role, List<ClaimReport> chosen, boolean met) {
            if (chosen.isEmpty()) {
                return Answer.refused(Refusal.notFound());
            }
            return judging.judge(
                    actor(role),
                    enrolment.id(),
                    clock.today(),
                    chosen.stream().map(claim -> verdict(claim, met)).toList());
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
                    : signingOff.signOff(actor(role), enrolment.id(), clock.today(), wanted);
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
                            new Countersigning.Reply(UUID.randomUUID(), decision, agreed, "As I see it.")));
        }

        private Answer<?> attest(RequirementReport due) {
            return attesting.attest(
                    actor(Role.ASSESSOR),
                    enrolment.id(),
                    UUID.randomUUID(),
                    due.ruleCode(),
                    "Enough of it.",
                    Attesting.Seen.of(due.basis().orElseThrow()),
                    clock.today());
        }

        private String digest() {
            return declarations.stateOf(unit).digest();
        }

        private Answer<?> sign(TestPerson person, Signatory as) {
            Set<UUID> undecided = waiting().stream().map(ClaimReport::claimId).collect(Collectors.toSet());
            return declarations.sign(
                    person.actor(),
                    UUID.randomUUID(),
                    enrolment.id(),
                    new SignRequest(as, digest(), undecided),
                    person.password());
        }

        private Answer<?> sample(String code, List<SampleForm.Required> required) {
            return samples.take(
                    actor(Role.LEAD_VERIFIER),
                    UUID.randomUUID(),
                    enrolment.id(),
                    new SampleForm(
                            Sample.Kind.INTERIM, List.of(code), List.of(), required.isEmpty(), "", digest(), required));
        }
    }
}
