package org.countersign.portfolio.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.catalogue.Catalogue;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.portfolio.Decisions;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.DraftFile;
import org.countersign.portfolio.drafts.DraftReadings;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.evidence.Feedback;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.files.Contents;
import org.countersign.portfolio.looks.Looks;
import org.countersign.portfolio.store.EvidenceLimits;
import org.countersign.portfolio.store.Sizes;
import org.countersign.site.Actor;
import org.countersign.site.answers.FormKey;
import org.countersign.site.clock.Dates;
import org.countersign.site.forms.FormErrors;
import org.countersign.standards.Guidance;

/** Puts together the page on which evidence is written. */
@ApplicationScoped
class DraftViews {

    private final DraftReadings readings;
    private final Decisions decisions;
    private final Units units;
    private final UnitViews unitViews;
    private final Catalogue catalogue;
    private final People people;
    private final EvidenceLimits limits;
    private final Looks looks;
    private final PortfolioWords words;

    DraftViews(
            DraftReadings readings,
            Decisions decisions,
            Units units,
            UnitViews unitViews,
            Catalogue catalogue,
            People people,
            EvidenceLimits limits,
            Looks looks,
            PortfolioWords words) {
        this.readings = readings;
        this.decisions = decisions;
        this.units = units;
        this.unitViews = unitViews;
        this.catalogue = catalogue;
        this.people = people;
        this.limits = limits;
        this.looks = looks;
        this.words = words;
    }

    /** Before the first save. */
    @Transactional
    DraftView unsaved(Actor learner, PieceId piece, FormKey key, Typed typed, FormErrors errors) {
        return view(learner, piece, Optional.empty(), key, typed, errors, null);
    }

    @Transactional
    DraftView saved(Actor learner, Draft draft, FormKey key, FormErrors errors) {
        return view(learner, draft.piece().id(), Optional.of(draft), key, draft.typed(), errors, null);
    }

    /** What was typed over an older revision, with what was saved meanwhile beside it; saving again is meant. */
    @Transactional
    DraftView stale(Actor learner, Draft newer, FormKey key, Typed typed, FormErrors errors) {
        return view(learner, newer.piece().id(), Optional.of(newer), key, typed, errors, newer.typed());
    }

    private DraftView view(
            Actor learner,
            PieceId piece,
            Optional<Draft> draft,
            FormKey key,
            Typed typed,
            FormErrors errors,
            Typed newer) {
        return new DraftView(
                piece,
                draft.map(saved -> saved.piece().reference()).orElse(null),
                draft.map(Draft::version).orElse(1),
                draft.map(Draft::revision).orElse(Draft.UNSAVED),
                key,
                errors,
                typed,
                occasions(learner, typed),
                draft.map(this::files).orElse(List.of()),
                unitViews.of(learner, typed.claims(), met(piece)),
                draft.map(readings::warnings).orElse(List.of()),
                catalogue.notesAt(learner, Guidance.Place.REFLECTIVE_ACCOUNT),
                Sizes.read(limits.largestFile()),
                limits.mostFiles(),
                newer,
                draft.map(this::feedback).orElse(List.of()));
    }

    private List<DraftView.FeedbackView> feedback(Draft draft) {
        List<Feedback> given = decisions.feedback(draft.piece().id());
        NamesOfTheDay authors =
                people.namesOfTheDay(given.stream().map(Feedback::by).collect(Collectors.toSet()));
        return given.stream()
                .map(one -> new DraftView.FeedbackView(
                        words.feedbackBy(authors.at(one.by(), one.recordedAt()), Dates.british(one.on())),
                        one.claims().isEmpty()
                                ? words.feedbackOnPiece()
                                : words.feedbackOn(String.join(
                                        ", ", decisions.criteria(draft.piece().id(), one.claims()))),
                        one.text()))
                .toList();
    }

    private List<DraftView.FileView> files(Draft draft) {
        return draft.files().stream()
                .map(file -> new DraftView.FileView(Contents.of(new DraftFile(draft.piece(), file)), looks.at(file)))
                .toList();
    }

    private Map<Claimed, String> met(PieceId piece) {
        Map<Claimed, String> stays = new LinkedHashMap<>();
        decisions.met(piece).forEach((claimed, claim) -> stays.put(claimed, words.metOn(claim.version())));
        return stays;
    }

    private List<DraftView.OccasionView> occasions(Actor learner, Typed typed) {
        ContextsToMark contexts = new ContextsToMark(units.of(learner.id()), typed.claims(), words);
        List<DraftView.OccasionView> views = new ArrayList<>();
        List<TypedOccasion> shown =
                typed.occasions().isEmpty() ? Typed.nothing().occasions() : typed.occasions();
        for (TypedOccasion occasion : shown) {
            Collection<String> ticked = contexts.ticked(occasion.contexts());
            views.add(new DraftView.OccasionView(
                    views.size() + 1, occasion, contexts.label(), contexts.offered(ticked), ticked));
        }
        return views;
    }
}
