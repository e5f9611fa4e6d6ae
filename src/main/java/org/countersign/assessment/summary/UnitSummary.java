package org.countersign.assessment.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.waiting.Provisional;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;

/**
 * What lists say of a unit: how far it is and what waits in it. Who may decide that today, and what its learner is called,
 * is asked when a list is read.
 *
 * @param lastMoved when something was last claimed or judged in it, or else when the learner was enrolled
 * @param provisional decisions of trainees that wait to be countersigned
 * @param provisionalSince when the oldest of them was made
 * @param waiting what waits for each who decides, whatever has waited longest first; nothing for whom nothing waits
 */
record UnitSummary(
        Enrolment enrolment,
        UnitStage stage,
        Progress progress,
        Instant lastMoved,
        int provisional,
        Optional<Instant> provisionalSince,
        Map<Decider, List<Waiting>> waiting) {

    /**
     * A number for what is found here of the same facts, so that what was kept while something else was found is made anew at
     * the next start. Nobody raises it: what a test finds of fixed units stands in a file that the program carries.
     */
    static final int FORM = form(found());

    private static String found() {
        try (InputStream found = UnitSummary.class.getResourceAsStream("found.txt")) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static int form(String found) {
        return found.hashCode();
    }

    private static final Comparator<Waiting> LONGEST_FIRST = Comparator.comparing(Waiting::since)
            .thenComparing(Waiting::what)
            .thenComparing(Waiting::kind)
            .thenComparing(one -> one.piece().map(Object::toString).orElse(""))
            .thenComparing(Waiting::version);

    /** The one way to it, for the verb that changed something, the one who makes all anew and the one who checks. */
    static UnitSummary of(Unit unit) {
        Provisional provisional = Provisional.in(unit);
        return new UnitSummary(
                unit.enrolment(),
                unit.stage(),
                unit.report().performance().plus(unit.report().knowledge()),
                lastMoved(unit),
                provisional.size(),
                provisional.oldest(),
                waiting(WaitingInUnit.of(unit, true), WaitingInUnit.of(unit, false)));
    }

    EnrolmentId id() {
        return enrolment.id();
    }

    private static Instant lastMoved(Unit unit) {
        return Stream.of(
                        Stream.of(unit.enrolment().recordedAt()),
                        unit.evidence().claims().stream().map(Claim::claimedAt),
                        unit.decisions().judgements().stream().map(Judgement::recordedAt))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Map<Decider, List<Waiting>> waiting(List<Waiting> assessor, List<Waiting> trainee) {
        Map<Decider, List<Waiting>> waiting = new EnumMap<>(Decider.class);
        waiting.put(Decider.EITHER, sorted(assessor, trainee::contains));
        waiting.put(Decider.ASSESSOR, sorted(assessor, one -> !trainee.contains(one)));
        waiting.put(Decider.TRAINEE, sorted(trainee, one -> !assessor.contains(one)));
        waiting.values().removeIf(List::isEmpty);
        return waiting;
    }

    private static List<Waiting> sorted(List<Waiting> waiting, Predicate<Waiting> wanted) {
        return waiting.stream().filter(wanted).sorted(LONGEST_FIRST).toList();
    }

    /** When the oldest began to wait of what one of them decides. */
    Optional<Instant> since(Decider decider) {
        return Stream.of(Decider.EITHER, decider)
                .flatMap(one -> waiting.getOrDefault(one, List.of()).stream())
                .map(Waiting::since)
                .min(Comparator.naturalOrder());
    }
}
