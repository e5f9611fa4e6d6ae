package org.countersign.rules.evidence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Counting;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.SignOff;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.Basis;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** What happens in one unit, told in the order it happens; the facts and the report of any moment can be asked for. */
public final class Casebook {

    static final LocalDate ENROLLED = LocalDate.parse("2026-01-12");

    private final Standard standard;
    private final Policy policy;
    private final List<Version> versions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<SignOff> signOffs = new ArrayList<>();
    private final List<Attestation> attestations = new ArrayList<>();
    private final Map<UUID, UUID> lastOnClaim = new HashMap<>();
    private LocalDate today = LocalDate.parse("2026-04-01");
    private int openActions;
    private Counting counting = Counting.NOW;
    private int made;

    private Casebook(Standard standard, Policy policy) {
        this.standard = standard;
        this.policy = policy;
    }

    public static Casebook under(Policy policy) {
        return of(DifficultCustomers.UNIT, policy);
    }

    public static Casebook of(Standard standard, Policy policy) {
        return new Casebook(standard, policy);
    }

    Standard standard() {
        return standard;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Casebook on(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    /** The learner submits a version of a piece and claims criteria for it. */
    public Casebook submitted(Piece piece, String... criteria) {
        Version version = piece.version();
        versions.add(version);
        for (String criterion : criteria) {
            claims.add(new Claim(
                    claimId(version.reference(), version.number(), criterion),
                    version.pieceId(),
                    version.number(),
                    criterion));
        }
        return this;
    }

    public Casebook withdrawn(String reference) {
        versions.replaceAll(version -> version.reference().equals(reference) ? withdrawn(version) : version);
        return this;
    }

    private static Version withdrawn(Version version) {
        return new Version(
                version.pieceId(), version.reference(), version.number(), version.method(), true, version.occasions());
    }

    public UUID met(String reference, String criterion, String... contexts) {
        return judged(reference, criterion, Outcome.MET, Standing.FINAL, contexts);
    }

    public UUID notYet(String reference, String criterion) {
        return judged(reference, criterion, Outcome.NOT_YET, Standing.FINAL);
    }

    public UUID metByTrainee(String reference, String criterion, String... contexts) {
        return judged(reference, criterion, Outcome.MET, Standing.PROVISIONAL, contexts);
    }

    public UUID notYetByTrainee(String reference, String criterion) {
        return judged(reference, criterion, Outcome.NOT_YET, Standing.PROVISIONAL);
    }

    private UUID judged(String reference, String criterion, Outcome outcome, Standing standing, String... contexts) {
        Claim claim = newestClaim(reference, criterion);
        UUID id = id("judgement " + ++made);
        Optional<UUID> before = Optional.ofNullable(lastOnClaim.put(claim.id(), id));
        judgements.add(new Judgement(id, claim.id(), before, outcome, standing, Set.of(contexts), today));
        return id;
    }

    private Claim newestClaim(String reference, String criterion) {
        return claims.stream()
                .filter(claim -> claim.pieceId().equals(id(reference)))
                .filter(claim -> claim.criterion().equals(criterion))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** The assessor looks at a judged version again, although a newer one may be there. */
    UUID judgedAgain(String reference, int version, String criterion, Outcome outcome) {
        UUID claim = claimId(reference, version, criterion);
        UUID id = id("judgement " + ++made);
        Optional<UUID> before = Optional.ofNullable(lastOnClaim.put(claim, id));
        judgements.add(new Judgement(id, claim, before, outcome, Standing.FINAL, Set.of(), today));
        return id;
    }

    public Casebook countersigned(UUID decision) {
        return decided(decision, Standing.FINAL);
    }

    public Casebook rejected(UUID decision) {
        return decided(decision, Standing.REJECTED);
    }

    public Casebook reopened(UUID decision) {
        return decided(decision, Standing.REOPENED);
    }

    private Casebook decided(UUID decision, Standing standing) {
        judgements.replaceAll(one -> one.id().equals(decision) ? withStanding(one, standing) : one);
        signOffs.replaceAll(one -> one.id().equals(decision)
                ? new SignOff(one.id(), one.criterion(), one.judgements(), standing, one.madeOn())
                : one);
        return this;
    }

    private static Judgement withStanding(Judgement one, Standing standing) {
        return new Judgement(
                one.id(), one.claimId(), one.supersedes(), one.outcome(), standing, one.contexts(), one.madeOn());
    }

    /** Signed off on all that may be named now. */
    public UUID signedOff(String criterion) {
        return signedOff(criterion, Standing.FINAL);
    }

    public UUID signedOffByTrainee(String criterion) {
        return signedOff(criterion, Standing.PROVISIONAL);
    }

    private UUID signedOff(String criterion, Standing standing) {
        Permission<Set<UUID>> permission =
                Refusals.signOff(report().criterion(criterion).orElseThrow(), standing);
        UUID id = id("sign-off " + ++made);
        signOffs.add(new SignOff(id, criterion, ((Permission.Granted<Set<UUID>>) permission).with(), standing, today));
        return id;
    }

    public Casebook signedOff(String criterion, UUID... judgements) {
        signOffs.add(new SignOff(
                id("sign-off " + ++made), criterion, Set.copyOf(Arrays.asList(judgements)), Standing.FINAL, today));
        return this;
    }

    public Casebook attested(String ruleCode) {
        Set<UUID> judgements = report().requirement(ruleCode)
                .flatMap(RequirementReport::basis)
                .map(Basis::judgements)
                .orElse(Set.of());
        attestations.add(
                new Attestation(id("attestation " + ++made), ruleCode, report().extent(), counting, judgements, today));
        return this;
    }

    /** As attestations were kept before they named the judgements they stand on. */
    Casebook attestedOnNumbersAlone(String ruleCode) {
        attestations.add(
                new Attestation(id("attestation " + ++made), ruleCode, report().extent(), counting, Set.of(), today));
        return this;
    }

    /** From here on. */
    public Casebook countedBy(Counting another) {
        counting = another;
        return this;
    }

    public Casebook openActions(int actions) {
        openActions = actions;
        return this;
    }

    public UnitFacts facts() {
        return new UnitFacts(ENROLLED, versions, claims, judgements, signOffs, attestations, openActions, counting);
    }

    public UnitReport report() {
        return UnitRules.report(standard, policy, facts());
    }

    public CriterionReport report(String criterion) {
        return report().criterion(criterion).orElseThrow();
    }

    /** Everything still missing, as people read it. */
    List<String> missing() {
        return report().findings().stream().map(Sentences::of).toList();
    }

    /** What one criterion still needs. */
    List<String> missing(String criterion) {
        return report(criterion).findings().stream().map(Sentences::of).toList();
    }

    /** What one rule has to say. */
    List<String> says(String ruleCode) {
        return report().requirement(ruleCode).orElseThrow().findings().stream()
                .map(Sentences::of)
                .toList();
    }

    private static UUID claimId(String reference, int version, String criterion) {
        return id("claim " + reference + " " + version + " " + criterion);
    }
}
