package org.countersign.verification.pages;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.people.People;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.Dates;
import org.countersign.site.lists.Choice;
import org.countersign.standards.EditionKey;
import org.countersign.verification.DecisionsBehind;
import org.countersign.verification.Sample;
import org.countersign.verification.SampleTyped;
import org.countersign.verification.UnitToVerify;

/** Makes the verifier's list and the form of a sample ready to be shown. */
@ApplicationScoped
class VerificationViews {

    private final Editions editions;
    private final Badges badges;
    private final People people;
    private final VerificationWords words;
    private final EnrolmentWords enrolmentWords;

    VerificationViews(
            Editions editions, Badges badges, People people, VerificationWords words, EnrolmentWords enrolmentWords) {
        this.editions = editions;
        this.badges = badges;
        this.people = people;
        this.words = words;
        this.enrolmentWords = enrolmentWords;
    }

    /**
     * One unit of the verifier's list; without a last sample or an open action those are words for none.
     *
     * @param stage null where nobody can say how far it is, and then {@code progress} says why
     */
    @TemplateData
    record Row(
            String enrolment,
            String learner,
            String title,
            Badge stage,
            String progress,
            String lastSample,
            String openActions) {}

    List<Row> rows(List<UnitToVerify> units) {
        return units.stream().map(this::row).toList();
    }

    List<Choice> stages() {
        return Arrays.stream(UnitStage.values())
                .map(stage -> new Choice(stage.name(), badges.of(stage).word()))
                .toList();
    }

    /** Two editions of one standard may have one title. */
    List<Choice> standards(List<EditionKey> standards) {
        return standards.stream()
                .map(standard -> new Choice(
                        standard.sent(), enrolmentWords.titleAndEdition(editions.title(standard), standard.said())))
                .toList();
    }

    private Row row(UnitToVerify one) {
        return new Row(
                one.enrolment().id().toString(),
                one.learner().name(),
                one.title(),
                one.standing().map(standing -> badges.of(standing.stage())).orElse(null),
                one.standing()
                        .map(UnitToVerify.Standing::progress)
                        .map(progress -> words.met(progress.met(), progress.total()))
                        .or(() -> one.unreadable().map(Refusal::sentence))
                        .orElseGet(words::notKnown),
                one.checks()
                        .latest()
                        .map(sample -> Dates.british(sample.takenOn()))
                        .orElseGet(words::notSampled),
                one.checks().open().isEmpty()
                        ? words.none()
                        : Integer.toString(one.checks().open().size()));
    }

    SampleView sample(Unit unit) {
        String path = "/units/" + unit.enrolment().id();
        DecisionsBehind behind = new DecisionsBehind(unit);
        Map<DecisionId, String> names = new DecisionNames(unit, words).all();
        List<SampleView.Sampleable> criteria = unit.report().criteria().stream()
                .filter(criterion -> !behind.criterion(criterion.code()).isEmpty())
                .map(criterion -> new SampleView.Sampleable(
                        criterion.code(),
                        criterion.code() + " " + criterion.criterion().text(),
                        path + "/criteria/" + criterion.code(),
                        words.decisionsOn(behind.criterion(criterion.code()).size(), criterion.code())))
                .toList();
        List<SampleView.Sampleable> pieces = unit.evidence().pieces().values().stream()
                .filter(piece -> !behind.piece(piece.id()).isEmpty())
                .sorted(Comparator.comparingInt(Piece::number))
                .map(piece -> new SampleView.Sampleable(
                        piece.id().toString(),
                        piece.reference() + " "
                                + unit.evidence().latest(piece.id()).title(),
                        path + "/pieces/" + piece.id() + "?version=" + decidedOn(behind, piece),
                        words.readPiece(piece.reference())))
                .toList();
        return new SampleView(
                unit.enrolment().id().toString(),
                people.find(unit.enrolment().learner()).orElseThrow().name(),
                unit.standard().displayTitle(),
                criteria,
                pieces,
                decisions(unit, behind, names),
                Arrays.stream(Sample.Kind.values())
                        .map(kind -> new Choice(kind.name(), words.kindName(kind)))
                        .toList(),
                List.of(
                        new Choice(SampleTyped.AGREED, words.agree()),
                        new Choice(SampleTyped.ACTIONS, words.require())));
    }

    /** The newest version on which anything was decided. */
    private static int decidedOn(DecisionsBehind behind, Piece piece) {
        return behind.piece(piece.id()).stream()
                .mapToInt(Sample.Sampled::version)
                .max()
                .orElseThrow();
    }

    private static List<Choice> decisions(Unit unit, DecisionsBehind behind, Map<DecisionId, String> names) {
        Map<DecisionId, Choice> choices = new LinkedHashMap<>();
        unit.report().criteria().stream()
                .flatMap(criterion -> behind.criterion(criterion.code()).stream())
                .map(Sample.Sampled::decision)
                .forEach(decision -> choices.put(decision, new Choice(decision.toString(), names.get(decision))));
        return List.copyOf(choices.values());
    }
}
