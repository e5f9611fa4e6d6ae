package org.countersign.rules.qualifications;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.qualifications.Qualification.Unit;

/**
 * How far a learner is with the units that count of their choice.
 *
 * @param units how many count
 * @param finished verified, or released without sampling
 * @param begun of the others those that the learner is enrolled on
 * @param criteria of all that the learner is enrolled on
 * @param completed the choice makes up the qualification, and all of it is finished
 */
public record QualificationProgress(int units, int finished, int begun, Progress criteria, boolean completed) {

    private static final Comparator<Standing> FURTHEST = Comparator.comparing(
                    (Standing standing) -> standing.stage().isClosed())
            .thenComparing(standing -> standing.progress().met())
            .thenComparing(standing -> standing.progress().claimed())
            .thenComparing(Standing::stage);

    /** How far one of the learner's units is. */
    public record Standing(UnitStage stage, Progress progress) {}

    /** The one that has come furthest, of several that are the same unit. */
    public static Optional<Standing> furthest(List<Standing> standings) {
        return standings.stream().max(FURTHEST);
    }

    /** @param standings by code of the unit; nothing for one that the learner is not enrolled on */
    public static QualificationProgress of(
            Qualification qualification, ChoiceReport choice, Map<String, Standing> standings) {
        List<Standing> there = choice.counted().stream()
                .flatMap(unit -> furthest(standingsOf(qualification, unit, standings)).stream())
                .toList();
        int finished = (int)
                there.stream().filter(standing -> standing.stage().isClosed()).count();
        int units = choice.counted().size();
        return new QualificationProgress(
                units,
                finished,
                there.size() - finished,
                there.stream().map(Standing::progress).reduce(new Progress(0, 0, 0, 0, 0), Progress::plus),
                choice.complete() && finished == units);
    }

    /** Its own, and those of the units that stand for it. */
    private static List<Standing> standingsOf(Qualification qualification, Unit unit, Map<String, Standing> standings) {
        return qualification.standFor(unit.code()).stream()
                .flatMap(code -> Optional.ofNullable(standings.get(code)).stream())
                .toList();
    }
}
