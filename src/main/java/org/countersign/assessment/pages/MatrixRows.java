package org.countersign.assessment.pages;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.enrolment.Access;
import org.countersign.people.NamesOfTheDay;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.clock.Dates;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;

/** The matrix of criteria, evidence and contexts, row by row, for one reader. */
final class MatrixRows {

    /** What their word and their evidence say already is said again in full only where what is missing is asked for. */
    private static final Set<CriterionStanding> PLAIN =
            Set.of(CriterionStanding.UNTOUCHED, CriterionStanding.CLAIMED, CriterionStanding.MET);

    /** Claims that look alike: the same piece, with the same outcome. */
    private record ShownClaim(UUID piece, int version, ClaimReport.Standing standing) {}

    private final Unit unit;
    private final Access reader;
    private final List<Context> contexts;
    private final RangePanels ranges;
    private final NamesOfTheDay names;
    private final Badges badges;
    private final UnitWords words;
    private final SharedParts parts = new SharedParts();
    private final Map<UUID, SignOff> signOffs = new HashMap<>();
    private final Map<String, CriterionReport> reports = new HashMap<>();

    MatrixRows(
            Unit unit,
            Access reader,
            List<Context> contexts,
            RangePanels ranges,
            NamesOfTheDay names,
            Badges badges,
            UnitWords words) {
        this.unit = unit;
        this.reader = reader;
        this.contexts = contexts;
        this.ranges = ranges;
        this.names = names;
        this.badges = badges;
        this.words = words;
        unit.decisions().signOffs().forEach(signOff -> signOffs.put(signOff.id().value(), signOff));
        unit.report().criteria().forEach(criterion -> reports.put(criterion.code(), criterion));
    }

    List<UnitView.Group> groups(MatrixFilter show) {
        return unit.standard().groups().stream()
                .filter(group -> !group.criteria().isEmpty())
                .map(group -> new UnitView.Group(
                        unit.standard().language(group),
                        unit.standard().heading(group),
                        unit.standard().leadIn(group),
                        choice(group),
                        rows(group, show)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private String choice(CriteriaGroup group) {
        return unit.report()
                .choiceIn(group)
                .map(choice -> choice.isShort()
                        ? words.choiceOpen(choice.least(), choice.members().size(), choice.least() - choice.met())
                        : words.choiceEnough(choice.least(), choice.members().size()))
                .orElse(null);
    }

    private List<RawString> rows(CriteriaGroup group, MatrixFilter show) {
        return group.criteria().stream()
                .map(Criterion::code)
                .map(reports::get)
                .filter(criterion -> show.holds(unit, criterion, reader))
                .map(criterion -> parts.row(row(criterion, group, show)))
                .toList();
    }

    private UnitView.Row row(CriterionReport criterion, CriteriaGroup group, MatrixFilter show) {
        Set<String> shown = new HashSet<>(criterion.contexts());
        return new UnitView.Row(
                criterion.code(),
                criterion.criterion().isItem(),
                UnitViews.path(unit.enrolment()) + "/criteria/" + criterion.code(),
                unit.standard().language(group),
                criterion.criterion().wording(),
                reader.judges(),
                parts.standing(badges.of(criterion.standing())),
                notes(criterion, group, show),
                evidence(criterion.claims()),
                parts.contexts(contexts.stream()
                        .map(context -> new UnitView.Cell(context.label(), shown.contains(context.code())))
                        .toList()),
                ranges(criterion),
                criterion.signedOff().map(this::signedOff).orElse(null),
                MatrixFilter.isReady(unit, criterion, reader) ? words.tickOne(criterion.code()) : null);
    }

    private RawString ranges(CriterionReport criterion) {
        List<UnitView.RangeChip> chips = ranges.chips(unit, criterion);
        return chips.isEmpty() ? null : parts.ranges(chips);
    }

    private List<String> notes(CriterionReport criterion, CriteriaGroup group, MatrixFilter show) {
        List<String> notes = new ArrayList<>();
        if (criterion.criterion().optional() && group.atLeast().isEmpty()) {
            notes.add(words.optional());
        }
        boolean plain = PLAIN.contains(criterion.standing())
                && criterion.findings().size() < 2
                && (criterion.met() || !criterion.criterion().hasItems());
        if (!plain || show == MatrixFilter.MISSING) {
            criterion.findings().forEach(finding -> notes.add(Sentences.beside(criterion.code(), finding)));
        }
        return notes;
    }

    private RawString evidence(List<ClaimReport> claims) {
        StringBuilder items = new StringBuilder();
        for (ClaimReport claim : claims) {
            if (claim.standing() != ClaimReport.Standing.MOVED_ON) {
                items.append("<li>").append(chip(claim)).append("</li>");
            }
        }
        return items.isEmpty() ? null : new RawString(items.toString());
    }

    private RawString chip(ClaimReport claim) {
        return parts.chip(new ShownClaim(claim.pieceId(), claim.version(), claim.standing()), () -> {
            String version = claim.version() == claim.newestVersion() ? "" : "?version=" + claim.version();
            return UnitView.Chip.of(
                    claim.reference(),
                    claim.earlierVersion().isPresent() ? words.version(claim.version()) : null,
                    UnitViews.path(unit.enrolment()) + "/pieces/" + claim.pieceId() + version,
                    badges.of(unit, claim));
        });
    }

    private String signedOff(CriterionReport.SignedOff signedOff) {
        SignOff signOff = signOffs.get(signedOff.id());
        String by = names.at(signOff.by(), signOff.recordedAt());
        String on = Dates.brief(signedOff.on());
        return signedOff.isFinal() ? words.byOn(by, on) : words.byOnProvisionally(by, on);
    }
}
