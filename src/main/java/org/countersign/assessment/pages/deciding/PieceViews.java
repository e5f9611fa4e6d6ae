package org.countersign.assessment.pages.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.Referral;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.DecisionView;
import org.countersign.assessment.pages.DecisionViews;
import org.countersign.assessment.pages.DecisionWords;
import org.countersign.assessment.pages.SharedFeedback;
import org.countersign.assessment.pages.UnitViews;
import org.countersign.assessment.pages.UnitWords;
import org.countersign.catalogue.Catalogue;
import org.countersign.enrolment.Access;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.files.ShownFiles;
import org.countersign.portfolio.pages.Choices;
import org.countersign.portfolio.pages.Vouchers;
import org.countersign.rules.Capacity;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.Dates;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.Range;

/** Makes a piece of evidence ready to be read and judged in one unit. */
@ApplicationScoped
class PieceViews {

    /** So many boxes are looked through without opening anything. */
    private static final int FOLDED = 7;

    private final People people;
    private final Catalogue catalogue;
    private final Choices choices;
    private final Portfolios portfolios;
    private final ShownFiles files;
    private final Vouchers vouchers;
    private final SignedIn signedIn;
    private final Badges badges;
    private final JudgingWords words;
    private final DecisionWords decisionWords;
    private final UnitWords unitWords;

    PieceViews(
            People people,
            Catalogue catalogue,
            Choices choices,
            Portfolios portfolios,
            ShownFiles files,
            Vouchers vouchers,
            SignedIn signedIn,
            Badges badges,
            JudgingWords words,
            DecisionWords decisionWords,
            UnitWords unitWords) {
        this.people = people;
        this.catalogue = catalogue;
        this.choices = choices;
        this.portfolios = portfolios;
        this.files = files;
        this.vouchers = vouchers;
        this.signedIn = signedIn;
        this.badges = badges;
        this.words = words;
        this.decisionWords = decisionWords;
        this.unitWords = unitWords;
    }

    /** What a notice calls a piece. */
    record Named(String reference, String learner) {}

    Named named(PieceId id) {
        Piece piece = Pages.found(portfolios.submitted(signedIn.actor(), id)).piece();
        return new Named(
                piece.reference(), people.find(piece.learner()).orElseThrow().name());
    }

    /** @param asked number of a version; empty for the newest */
    PieceView of(Unit unit, Access reader, PieceId piece, Optional<Integer> asked) {
        Evidence evidence = unit.evidence();
        PieceVersion version = Pages.found(version(evidence, piece, asked));
        Collection<PersonId> persons = new HashSet<>(DecisionViews.deciders(unit));
        persons.add(unit.enrolment().learner());
        NamesOfTheDay names = people.namesOfTheDay(persons);
        Map<SharedFeedback, Set<String>> shared = SharedFeedback.on(unit, version);
        String unitPath = UnitViews.path(unit.enrolment());
        return new PieceView(
                unitPath + "/pieces/" + piece,
                unitPath,
                names.now(unit.enrolment().learner()),
                unit.standard().displayTitle(),
                piece.toString(),
                evidence.pieces().get(piece).reference(),
                version,
                choices.method(version.method()),
                vouchers.declaredOrStated(
                        version,
                        reader.learner()
                                ? Optional.empty()
                                : Optional.of(names.now(unit.enrolment().learner()))),
                evidence.latest(piece).number(),
                evidence.versions().get(piece).stream()
                        .map(PieceVersion::number)
                        .filter(number -> number != version.number())
                        .toList(),
                files.of(portfolios.submitted(signedIn.actor(), piece).orElseThrow(), version),
                version.occasions().stream()
                        .map(occasion -> happening(unit, occasion, unit.contexts(version, occasion)))
                        .toList(),
                evidence.withdrawn().contains(piece),
                reader.judges() && !unit.isSigned(),
                !reader.is(Capacity.ASSESSOR),
                reader.learner(),
                claims(unit, version, shared.keySet(), new DecisionViews(unit, names, badges, decisionWords)),
                feedback(unit, shared, names),
                unit.decisions().referrals().stream()
                        .filter(referral -> referral.piece().equals(piece))
                        .sorted(Comparator.comparing(Referral::recordedAt).reversed())
                        .map(referral -> referred(referral, names))
                        .toList());
    }

    private static Answer<PieceVersion> version(Evidence evidence, PieceId piece, Optional<Integer> asked) {
        if (!evidence.pieces().containsKey(piece)) {
            return Answer.refused(Refusal.notFound());
        }
        return asked.map(number -> evidence.version(piece, number))
                .orElseGet(() -> Optional.of(evidence.latest(piece)))
                .<Answer<PieceVersion>>map(Answer::done)
                .orElseGet(() -> Answer.refused(Refusal.notFound()));
    }

    private PieceView.Happening happening(Unit unit, Occasion occasion, List<Context> contexts) {
        String when = occasion.from().equals(occasion.to())
                ? Dates.british(occasion.from())
                : words.fromTo(Dates.british(occasion.from()), Dates.british(occasion.to()));
        return new PieceView.Happening(
                when,
                occasion.place(),
                occasion.setting().map(choices::setting).orElse(words.notRecorded()),
                occasion.sector().map(choices::sector).orElse(words.notRecorded()),
                marks(unit, contexts),
                occasion.customers().isEmpty() ? words.unknownCustomer() : String.join(", ", occasion.customers()),
                occasion.others());
    }

    /** By list, under its name; of a unit whose lists are all named, those without a mark are passed over. */
    private List<PieceView.Marks> marks(Unit unit, List<Context> contexts) {
        boolean named = unit.policy().namesItsRanges(unit.standard());
        if (contexts.isEmpty()) {
            return List.of(new PieceView.Marks(named ? words.whatItShows() : words.contexts(), words.notRecorded()));
        }
        return unit.policy().rangesInForce(unit.standard()).stream()
                .map(range -> new PieceView.Marks(
                        named ? range.name() : words.contexts(),
                        range.contexts().stream()
                                .filter(contexts::contains)
                                .map(Context::label)
                                .collect(Collectors.joining(", "))))
                .filter(marks -> !marks.items().isEmpty())
                .toList();
    }

    private List<PieceView.OnPiece> feedback(Unit unit, Map<SharedFeedback, Set<String>> shared, NamesOfTheDay names) {
        return shared.entrySet().stream()
                .map(one -> new PieceView.OnPiece(
                        decisionWords.feedbackToSeveral(
                                names.at(one.getKey().by(), one.getKey().givenAt(unit)),
                                Dates.british(one.getKey().on()),
                                String.join(", ", one.getValue())),
                        one.getKey().text()))
                .toList();
    }

    private List<PieceView.Claimed> claims(
            Unit unit, PieceVersion version, Set<SharedFeedback> shared, DecisionViews decisions) {
        Map<UUID, ClaimReport> reports = new HashMap<>();
        unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .forEach(claim -> reports.put(claim.claimId(), claim));
        List<String> order =
                unit.standard().criteria().stream().map(Criterion::code).toList();
        return unit.evidence().claims().stream()
                .filter(claim -> claim.piece().equals(version.piece()) && claim.version() == version.number())
                .sorted(Comparator.comparingInt(claim -> order.indexOf(claim.criterion())))
                .map(claim -> claimed(
                        unit,
                        version,
                        claim,
                        Optional.ofNullable(reports.get(claim.id().value())),
                        decisions.on(claim.id(), shared)))
                .toList();
    }

    /** @param report empty for a claim of a withdrawn piece, which the rules leave out */
    private PieceView.Claimed claimed(
            Unit unit, PieceVersion version, Claim claim, Optional<ClaimReport> report, List<DecisionView> decisions) {
        Criterion criterion = unit.standard().criterion(claim.criterion()).orElseThrow();
        return new PieceView.Claimed(
                claim.id().toString(),
                criterion.code(),
                unit.standard().language(criterion),
                criterion.wording(),
                criterion
                        .partOf()
                        .flatMap(unit.standard()::criterion)
                        .map(whole -> unitWords.itemOf(whole.code(), whole.text()))
                        .orElse(null),
                unit.standard().termsIn(criterion),
                criterion.note().orElse(null),
                UnitViews.path(unit.enrolment()) + "/criteria/" + criterion.code(),
                claim.locator(),
                report.map(one -> badges.of(unit, one)).orElseGet(badges::withdrawn),
                report.filter(one -> one.standing() != ClaimReport.Standing.MOVED_ON)
                        .isPresent(),
                report.filter(one -> one.standing() == ClaimReport.Standing.WAITING)
                        .isPresent(),
                unit.decisions()
                        .newest(claim.id())
                        .map(Judgement::id)
                        .map(DecisionId::toString)
                        .orElse(""),
                report.flatMap(ClaimReport::earlierVersion).map(Sentences::of).orElse(null),
                confirmable(unit, criterion, version),
                decisions,
                catalogue.notesBeside(signedIn.actor(), unit.standard().key().id(), criterion.code()));
    }

    /** By list, the items in force for the criterion that an occasion of the version records, or that answers may speak of. */
    private static List<PieceView.Confirmable> confirmable(Unit unit, Criterion criterion, PieceVersion version) {
        Set<Context> recorded = version.occasions().stream()
                .flatMap(occasion -> unit.contexts(version, occasion).stream())
                .collect(Collectors.toSet());
        List<Range> inForce = unit.policy().rangesInForce(unit.standard());
        List<PieceView.Confirmable> confirmable = new ArrayList<>();
        for (Range range : inForce) {
            boolean known = unit.standard().knowledgeShows(range, criterion);
            if (known || unit.standard().criteriaOf(range).contains(criterion)) {
                List<Choice> items = range.contexts().stream()
                        .filter(item -> recorded.contains(item)
                                || known && version.occasions().isEmpty())
                        .map(item -> new Choice(item.code(), item.label()))
                        .toList();
                if (!items.isEmpty()) {
                    confirmable.add(new PieceView.Confirmable(
                            unit.policy().namesItsRanges(unit.standard()) ? range.name() : null,
                            items.size() > FOLDED,
                            items));
                }
            }
        }
        return List.copyOf(confirmable);
    }

    private PieceView.Referred referred(Referral referral, NamesOfTheDay names) {
        return new PieceView.Referred(
                words.referredBy(
                        names.at(referral.by(), referral.recordedAt()),
                        Dates.british(referral.recordedAt()),
                        referral.version()),
                referral.missing());
    }
}
