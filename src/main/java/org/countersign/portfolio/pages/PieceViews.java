package org.countersign.portfolio.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.Decisions;
import org.countersign.portfolio.Marked;
import org.countersign.portfolio.Pieces;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.claims.ClaimReading;
import org.countersign.portfolio.claims.Claiming;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Warnings;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.files.ShownFiles;
import org.countersign.site.Actor;
import org.countersign.standards.Context;
import org.countersign.standards.Range;

/** Puts together the page of a submitted piece. */
@ApplicationScoped
class PieceViews {

    private final People people;
    private final Drafts drafts;
    private final Units units;
    private final ShownFiles files;
    private final Decisions decisions;
    private final Choices choices;
    private final Vouchers vouchers;
    private final PortfolioWords words;

    PieceViews(
            People people,
            Drafts drafts,
            Units units,
            ShownFiles files,
            Decisions decisions,
            Choices choices,
            Vouchers vouchers,
            PortfolioWords words) {
        this.people = people;
        this.drafts = drafts;
        this.units = units;
        this.files = files;
        this.decisions = decisions;
        this.choices = choices;
        this.vouchers = vouchers;
        this.words = words;
    }

    @Transactional
    PieceView of(Actor actor, Portfolios.Submitted submitted) {
        Piece piece = submitted.piece();
        boolean own = Pieces.isOwn(actor, piece);
        Optional<String> learner =
                own ? Optional.empty() : people.find(piece.learner()).map(Person::name);
        Map<EnrolmentId, Unit> claimedIn = units.of(submitted.claims());
        Marked marked = new Marked(claimedIn.values(), submitted.claims());
        List<PieceView.VersionView> versions = new ArrayList<>();
        submitted
                .versions()
                .forEach(version -> versions.add(version(submitted, version, learner, marked, claimedIn.size() > 1)));
        Collections.reverse(versions);
        boolean inWriting = own && drafts.has(piece.id());
        boolean open = own && !submitted.withdrawn();
        return new PieceView(
                piece,
                learner.orElse(null),
                submitted.withdrawn(),
                versions.get(0),
                versions.subList(1, versions.size()),
                claims(submitted.claims(), claimedIn),
                open ? warnings(submitted, claimedIn) : List.of(),
                own,
                inWriting,
                open
                        && !inWriting
                        && decisions.nextVersionIsDue(
                                piece.id(), submitted.latest().number()),
                open && !decisions.judged(piece.id()));
    }

    private static List<String> warnings(Portfolios.Submitted submitted, Map<EnrolmentId, Unit> claimedIn) {
        PieceVersion latest = submitted.latest();
        List<ClaimReading.CriterionClaim> made = submitted.claims().stream()
                .filter(claim -> claim.version() == latest.number() && claimedIn.containsKey(claim.enrolment()))
                .map(claim -> made(claim, claimedIn.get(claim.enrolment())))
                .toList();
        return Warnings.about(submitted.piece(), latest, made);
    }

    private static ClaimReading.CriterionClaim made(Claim claim, Unit unit) {
        return new ClaimReading.CriterionClaim(
                unit,
                unit.standard().criterion(claim.criterion()).orElseThrow(),
                new Claiming(claim.enrolment(), claim.criterion(), claim.locator()));
    }

    /** @param several whether it is claimed in more than one unit, so that each is named */
    private PieceView.VersionView version(
            Portfolios.Submitted submitted,
            PieceVersion version,
            Optional<String> learner,
            Marked marked,
            boolean several) {
        return new PieceView.VersionView(
                version,
                choices.method(version.method()),
                vouchers.declaredOrStated(version, learner),
                version.occasions().stream()
                        .map(occasion -> occasion(occasion, marked.on(version, occasion), several))
                        .toList(),
                files.of(submitted, version));
    }

    private PieceView.OccasionView occasion(Occasion occasion, List<Marked.InUnit> marked, boolean several) {
        return new PieceView.OccasionView(
                occasion,
                occasion.from().equals(occasion.to()),
                occasion.setting().map(choices::setting).orElse(""),
                occasion.sector().map(choices::sector).orElse(""),
                marks(marked, several),
                String.join(", ", occasion.customers()));
    }

    /** By list, under its name; the same name in two units is one line. */
    private List<PieceView.Marks> marks(List<Marked.InUnit> marked, boolean several) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Marked.InUnit one : marked) {
            Unit unit = one.unit();
            boolean named = unit.policy().namesItsRanges(unit.standard());
            for (Range range : unit.policy().rangesInForce(unit.standard())) {
                String items = range.contexts().stream()
                        .filter(one.contexts()::contains)
                        .map(Context::label)
                        .collect(Collectors.joining(", "));
                if (!items.isEmpty()) {
                    lists.computeIfAbsent(named ? range.name() : words.contexts(), list -> new ArrayList<>())
                            .add(several ? words.contextsIn(unit.code(), items) : items);
                }
            }
        }
        return lists.entrySet().stream()
                .map(list -> new PieceView.Marks(list.getKey(), String.join("; ", list.getValue())))
                .toList();
    }

    private static List<PieceView.ClaimsView> claims(List<Claim> claims, Map<EnrolmentId, Unit> claimedIn) {
        return claimedIn.values().stream()
                .map(unit -> {
                    List<String> order =
                            List.copyOf(unit.standard().criteriaByCode().keySet());
                    List<PieceView.ClaimLine> lines = claims.stream()
                            .filter(claim -> claim.enrolment().equals(unit.id()))
                            .sorted(Comparator.comparing((Claim claim) -> order.indexOf(claim.criterion()))
                                    .thenComparing(Claim::version))
                            .map(claim -> new PieceView.ClaimLine(
                                    claim,
                                    unit.standard()
                                            .criterion(claim.criterion())
                                            .orElseThrow()
                                            .text()))
                            .toList();
                    return new PieceView.ClaimsView(unit.code(), unit.standard().displayTitle(), lines);
                })
                .toList();
    }
}
