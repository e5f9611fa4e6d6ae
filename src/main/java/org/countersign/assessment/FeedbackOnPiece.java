package org.countersign.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.Referral;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Feedback;
import org.countersign.site.PersonId;

/** What a learner has to read before writing a piece anew: the newest word on each claim, and why it was referred. */
final class FeedbackOnPiece {

    private FeedbackOnPiece() {}

    /** What is said alike of several criteria on one day. */
    private record Said(PersonId by, LocalDate on, String text) {}

    /**
     * @param judgements in the order of their claims and positions
     * @param dateOf the centre's date of a moment
     */
    static List<Feedback> of(
            List<Judgement> judgements, List<Referral> referrals, Function<Instant, LocalDate> dateOf) {
        List<Feedback> feedback = new ArrayList<>();
        referrals.stream()
                .map(one -> new Feedback(
                        one.by(), dateOf.apply(one.recordedAt()), one.recordedAt(), List.of(), one.missing()))
                .forEach(feedback::add);
        Map<Said, List<Judgement>> said = newest(judgements).stream()
                .filter(one -> !one.feedback().isEmpty())
                .collect(Collectors.groupingBy(
                        one -> new Said(one.judge(), one.judgedOn(), one.feedback()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        said.forEach((one, alike) -> feedback.add(new Feedback(
                one.by(),
                one.on(),
                alike.get(0).recordedAt(),
                alike.stream().map(Judgement::claim).toList(),
                one.text())));
        return feedback.stream()
                .sorted(Comparator.comparing(Feedback::on).reversed())
                .toList();
    }

    private static List<Judgement> newest(List<Judgement> judgements) {
        Map<ClaimId, Judgement> newest = new LinkedHashMap<>();
        judgements.forEach(one -> newest.put(one.claim(), one));
        return List.copyOf(newest.values());
    }
}
