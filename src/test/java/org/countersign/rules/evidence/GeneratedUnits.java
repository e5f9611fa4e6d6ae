package org.countersign.rules.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Attestation;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.SignOff;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.Standard;

/** Units in which anything may have happened, the same for the same seed. */
public final class GeneratedUnits {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    private final Random random;
    private final Standard standard;
    private final List<Version> versions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<SignOff> signOffs = new ArrayList<>();
    private final List<Attestation> attestations = new ArrayList<>();

    private GeneratedUnits(Standard standard, long seed) {
        this.standard = standard;
        this.random = new Random(seed);
    }

    public static UnitFacts of(Standard standard, long seed, int pieces, int claimsOfEach) {
        GeneratedUnits unit = new GeneratedUnits(standard, seed);
        for (int number = 1; number <= pieces; number++) {
            unit.piece(number, claimsOfEach);
        }
        unit.signOffsAndAttestation();
        return unit.facts();
    }

    private UnitFacts facts() {
        return new UnitFacts(Casebook.ENROLLED, versions, claims, judgements, signOffs, attestations, 0, Counting.NOW);
    }

    private void piece(int number, int claimsOfEach) {
        UUID piece = id();
        Method method = any(Method.values());
        boolean withdrawn = oneIn(12);
        int newest = oneIn(4) ? 2 : 1;
        Set<UUID> told = new LinkedHashSet<>();
        for (int version = 1; version <= newest; version++) {
            String reference = String.format("E%02d", number);
            versions.add(new Version(piece, reference, version, method, withdrawn, occasions(told)));
            for (Criterion criterion : some(standard.criteria(), claimsOfEach)) {
                Claim claim = new Claim(id(), piece, version, criterion.code());
                claims.add(claim);
                judge(claim);
            }
        }
    }

    /** @param told happenings of the versions before, to which those of this one are added */
    private List<Occasion> occasions(Set<UUID> told) {
        List<Occasion> occasions = new ArrayList<>();
        List<UUID> left = new ArrayList<>(told);
        for (int more = random.nextInt(3); more >= 0; more--) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(60));
            UUID id = id();
            UUID happening = left.isEmpty() || oneIn(2) ? id : left.remove(0);
            told.add(happening);
            occasions.add(new Occasion(
                    id,
                    happening,
                    day,
                    day.plusDays(random.nextInt(2)),
                    oneIn(10) ? Optional.empty() : Optional.of(any(Setting.values())),
                    oneIn(10) ? Optional.empty() : Optional.of(any(Sector.values())),
                    contexts(),
                    oneIn(3) ? Set.of() : Set.of("R" + random.nextInt(5))));
        }
        return occasions;
    }

    private Set<String> contexts() {
        return standard.contexts().stream()
                .map(Context::code)
                .filter(code -> oneIn(2))
                .collect(Collectors.toSet());
    }

    private void judge(Claim claim) {
        Optional<UUID> before = Optional.empty();
        for (int left = random.nextInt(4); left > 0; left--) {
            Judgement judgement = new Judgement(
                    id(),
                    claim.id(),
                    before,
                    oneIn(4) ? Outcome.NOT_YET : Outcome.MET,
                    oneIn(2) ? Standing.FINAL : any(Standing.values()),
                    contexts(),
                    FIRST_DAY.plusDays(60L + random.nextInt(30)));
            judgements.add(judgement);
            before = Optional.of(judgement.id());
        }
    }

    private void signOffsAndAttestation() {
        for (Criterion criterion : some(standard.criteria(), standard.criteria().size() / 2)) {
            Set<UUID> named = judgements.stream()
                    .filter(judgement -> oneIn(judgements.size()))
                    .map(Judgement::id)
                    .collect(Collectors.toSet());
            signOffs.add(new SignOff(id(), criterion.code(), named, any(Standing.values()), FIRST_DAY));
        }
        Set<UUID> named = judgements.stream()
                .filter(judgement -> oneIn(judgements.size()))
                .map(Judgement::id)
                .collect(Collectors.toSet());
        Extent seen =
                new Extent(1 + random.nextInt(3), random.nextInt(4), Optional.of(FIRST_DAY), Optional.of(FIRST_DAY), 1);
        attestations.add(new Attestation(id(), "sufficient-period", seen, any(Counting.values()), named, FIRST_DAY));
    }

    private <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean oneIn(int times) {
        return random.nextInt(Math.max(1, times)) == 0;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
