package org.countersign.portfolio.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.claims.ClaimReading;
import org.countersign.portfolio.claims.ClaimRefusal;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.claims.MarksAsTyped;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.site.answers.Refusal;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Method;

/**
 * What was typed, read as evidence: what of it can stand, and every reason why the rest cannot, all found together.
 */
final class Reading {

    /** A title stands in lists and tables. */
    static final int LONGEST_TITLE = 200;

    /** More happenings than this in one piece are pieces of their own. */
    static final int MOST_OCCASIONS = 50;

    private final Typed typed;
    private final List<EvidenceFile> files;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Optional<Method> method;
    private final List<ClaimReading.CriterionClaim> claims;
    private final List<Occasion> occasions;

    /**
     * @param units all the learner's
     * @param met claims that stay on an earlier version
     * @param told happenings that earlier versions tell of
     */
    Reading(
            Typed typed,
            List<EvidenceFile> files,
            List<Unit> units,
            Map<Claimed, Claim> met,
            Set<UUID> told,
            LocalDate today) {
        this.typed = typed;
        this.files = files;
        title();
        method = method();
        content();
        // What the occasions have to say depends on the claims, but stands above them on the page.
        List<Refusal> aboutClaims = new ArrayList<>();
        claims = new ClaimReading(units, met, aboutClaims).read(typed.ticked());
        occasions = occasions(units, met, new HashSet<>(told), today);
        refusals.addAll(aboutClaims);
        anyClaim();
        declaration();
    }

    private void title() {
        if (typed.title().isEmpty()) {
            refusals.add(EvidenceRefusal.TITLE_MISSING.refusal());
        } else if (typed.title().length() > LONGEST_TITLE) {
            refusals.add(EvidenceRefusal.TITLE_TOO_LONG.refusal(LONGEST_TITLE));
        }
    }

    private Optional<Method> method() {
        Optional<Method> chosen = Choice.among(Method.values(), typed.method());
        if (chosen.isEmpty()) {
            refusals.add(EvidenceRefusal.METHOD_MISSING.refusal());
        }
        return chosen;
    }

    private void content() {
        if (typed.account().isEmpty() && files.isEmpty()) {
            refusals.add(EvidenceRefusal.NOTHING_TO_SEE.refusal());
        }
    }

    private List<Occasion> occasions(List<Unit> units, Map<Claimed, Claim> met, Set<UUID> known, LocalDate today) {
        List<Occasion> read = new ArrayList<>();
        boolean performance =
                claims.stream().anyMatch(claim -> claim.criterion().isPerformance());
        MarksAsTyped marks = new MarksAsTyped(
                units,
                claims.stream().map(claim -> claim.unit().id()).collect(Collectors.toSet()),
                met.keySet().stream().map(Claimed::enrolment).collect(Collectors.toSet()));
        for (int index = 0; index < typed.occasions().size(); index++) {
            TypedOccasion occasion = typed.occasions().get(index);
            if (!occasion.saysNothing()) {
                new OccasionReading(occasion, index, today, refusals)
                        .read(performance, marks, known)
                        .ifPresent(read::add);
            }
        }
        if (performance && typed.occasions().stream().allMatch(TypedOccasion::saysNothing)) {
            refusals.add(EvidenceRefusal.NO_OCCASION.refusal().at(TypedOccasion.field(0, "from")));
        }
        if (typed.occasions().size() > MOST_OCCASIONS) {
            refusals.add(EvidenceRefusal.TOO_MANY_OCCASIONS
                    .refusal(MOST_OCCASIONS)
                    .at(TypedOccasion.field(MOST_OCCASIONS, "from")));
        }
        return read;
    }

    private void anyClaim() {
        if (typed.ticked().isEmpty()) {
            refusals.add(ClaimRefusal.NO_CLAIM.refusal());
        }
    }

    private void declaration() {
        if (!typed.declared()) {
            refusals.add(EvidenceRefusal.NOT_DECLARED.refusal());
        }
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    Optional<Method> chosenMethod() {
        return method;
    }

    List<Occasion> occasions() {
        return List.copyOf(occasions);
    }

    List<ClaimReading.CriterionClaim> claims() {
        return List.copyOf(claims);
    }

    /** The enrolments this evidence is claimed in. */
    List<EnrolmentId> enrolments() {
        return claims.stream().map(claim -> claim.unit().id()).distinct().toList();
    }
}
