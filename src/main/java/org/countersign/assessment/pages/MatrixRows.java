package org.countersign.assessment.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.SignOff;
import org.countersign.assessment.Unit;
import org.countersign.enrolment.Access;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Dates;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;

/** The matrix of criteria, evidence and contexts, row by row, for one reader. */
final class MatrixRows {

    /** What their word and their evidence say already is said again in full only where what is missing is asked for. */
    private static final Set<CriterionStanding> PLAIN =
            Set.of(CriterionStanding.UNTOUCHED, CriterionStanding.CLAIMED, CriterionStanding.MET);

    private final Unit unit;
    private final Access reader;
    private final List<Context> contexts;
    private final Names names;
    private final Badges badges;
    private final AssessmentWords words;
    private final Map<UUID, SignOff> signOffs = new HashMap<>();
    private final Map<String, CriterionReport> reports = new HashMap<>();
    private final Map<ClaimReport.Standing, Badge> chipBadges = new HashMap<>();

    MatrixRows(Unit unit, Access reader, List<Context> contexts, Names names, Badges badges, AssessmentWords words) {
        this.unit = unit;
        this.reader = reader;
        this.contexts = contexts;
        this.names = names;
        this.badges = badges;
        this.words = words;
        unit.decisions().signOffs().forEach(signOff -> signOffs.put(signOff.id().value(), signOff));
        unit.report().criteria().forEach(criterion -> reports.put(criterion.code(), criterion));
    }

    List<UnitView.Group> groups(Show show) {
        return unit.standard().groups().stream()
                .map(group -> new UnitView.Group(heading(group), group.leadIn(), rows(group, show)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    static String heading(CriteriaGroup group) {
        return group.element()
                .map(element -> element.code() + " " + element.title())
                .orElse(group.heading());
    }

    private List<UnitView.Row> rows(CriteriaGroup group, Show show) {
        return group.criteria().stream()
                .map(Criterion::code)
                .map(reports::get)
                .filter(criterion -> show.holds(criterion, reader))
                .map(criterion -> row(criterion, show))
                .toList();
    }

    private UnitView.Row row(CriterionReport criterion, Show show) {
        Set<String> shown = new HashSet<>(criterion.contexts());
        return new UnitView.Row(
                criterion.code(),
                criterion.criterion().text(),
                badges.of(criterion.standing()),
                notes(criterion, show),
                criterion.claims().stream()
                        .filter(claim -> claim.standing() != ClaimReport.Standing.MOVED_ON)
                        .map(this::chip)
                        .toList(),
                contexts.stream()
                        .map(context -> new UnitView.Cell(context.shortLabel(), shown.contains(context.code())))
                        .toList(),
                criterion.signedOff().map(this::signedOff).orElse(null),
                Show.isReady(criterion, reader));
    }

    private static List<String> notes(CriterionReport criterion, Show show) {
        boolean plain =
                PLAIN.contains(criterion.standing()) && criterion.findings().size() < 2;
        return plain && show != Show.MISSING
                ? List.of()
                : criterion.findings().stream().map(Sentences::of).toList();
    }

    private UnitView.Chip chip(ClaimReport claim) {
        String version = claim.version() == claim.newestVersion() ? "" : "?version=" + claim.version();
        return UnitView.Chip.of(
                claim.reference(),
                UnitViews.path(unit.enrolment()) + "/pieces/" + claim.pieceId() + version,
                chipBadges.computeIfAbsent(claim.standing(), badges::of));
    }

    private String signedOff(CriterionReport.SignedOff signedOff) {
        String by = names.of(signOffs.get(signedOff.id()).by());
        String on = Dates.brief(signedOff.on());
        return signedOff.isFinal() ? words.byOn(by, on) : words.byOnProvisionally(by, on);
    }
}
