package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.portfolio.Portfolios;

/** Whether units move on and whether they are finished, without reading what is in them. */
@ApplicationScoped
public class Progressions {

    private final Portfolios portfolios;
    private final SigningSoFar signing;

    Progressions(Portfolios portfolios, SigningSoFar signing) {
        this.portfolios = portfolios;
        this.signing = signing;
    }

    /**
     * One unit's.
     *
     * @param lastMoved when something was last claimed or judged in it, or else when the learner was enrolled
     * @param closed verified or released without sampling: its record can be printed for good
     */
    public record Progression(Enrolment enrolment, Instant lastMoved, boolean closed) {}

    /** In the order of the enrolments, in a number of queries that does not grow with them. */
    @Transactional
    public List<Progression> of(List<Enrolment> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        List<EnrolmentId> ids = enrolments.stream().map(Enrolment::id).toList();
        Map<EnrolmentId, Instant> claimed = portfolios.lastClaimed(ids);
        Map<EnrolmentId, Instant> judged = JudgementRow.lastIn(EnrolmentIds.of(ids));
        Function<EnrolmentId, Signatures> signatures = signing.signatures(ids);
        return enrolments.stream()
                .map(one -> new Progression(
                        one,
                        latest(one, claimed.get(one.id()), judged.get(one.id())),
                        signatures.apply(one.id()).stage(false).isClosed()))
                .toList();
    }

    private static Instant latest(Enrolment enrolment, Instant claimed, Instant judged) {
        return Stream.of(Optional.of(enrolment.recordedAt()), Optional.ofNullable(claimed), Optional.ofNullable(judged))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
