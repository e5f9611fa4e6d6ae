package org.countersign.assessment.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.qualifications.LearnersQualification.EnrolledUnit;
import org.countersign.assessment.qualifications.QualificationView.Part;
import org.countersign.assessment.qualifications.QualificationView.UnitLine;
import org.countersign.catalogue.qualifications.Structure;
import org.countersign.catalogue.qualifications.Structures;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Finding;
import org.countersign.rules.QualificationFinding;
import org.countersign.rules.qualifications.QualificationProgress.Standing;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.clock.Dates;
import org.countersign.standards.EditionKey;

/** Makes learners' qualifications ready to be shown. */
@ApplicationScoped
public class QualificationViews {

    private final QualificationEnrolments qualifications;
    private final Enrolments enrolments;
    private final Structures structures;
    private final People people;
    private final Badges badges;
    private final LearnersQualificationWords words;

    QualificationViews(
            QualificationEnrolments qualifications,
            Enrolments enrolments,
            Structures structures,
            People people,
            Badges badges,
            LearnersQualificationWords words) {
        this.qualifications = qualifications;
        this.enrolments = enrolments;
        this.structures = structures;
        this.people = people;
        this.badges = badges;
        this.words = words;
    }

    static String path(LearnersQualification one) {
        return LearnersQualificationPages.PATH + "/" + one.enrolment().id();
    }

    public QualificationLine line(LearnersQualification one) {
        return new QualificationLine(
                path(one),
                one.learner().name(),
                one.qualification().displayTitle(),
                one.qualification().key().said(),
                one.enrolment().enrolledOn(),
                badge(one),
                progress(one),
                one.choice().isEmpty() ? List.of() : said(one.report().findings(), Finding.Weight.MISSING));
    }

    private Badge badge(LearnersQualification one) {
        if (one.progress().completed()) {
            return new Badge("good", "✓", words.completed());
        }
        if (one.choice().isEmpty()) {
            return new Badge("attention", "!", words.noChoiceTitle());
        }
        return one.report().complete()
                ? new Badge("info", "U", words.complete())
                : new Badge("attention", "+", words.incomplete());
    }

    private List<String> progress(LearnersQualification one) {
        List<String> lines = new ArrayList<>();
        if (one.choice().isPresent()) {
            lines.add(words.finished(one.progress().finished(), one.progress().units()) + ", "
                    + words.begun(one.progress().begun()));
            if (one.progress().criteria().total() > 0) {
                lines.add(words.criteria(
                        one.progress().criteria().met(),
                        one.progress().criteria().total()));
            }
        }
        return lines;
    }

    private static List<String> said(List<QualificationFinding> findings, Finding.Weight weight) {
        return findings.stream()
                .filter(finding -> finding.weight() == weight)
                .map(Sentences::of)
                .toList();
    }

    QualificationView view(LearnersQualification one, Actor reader) {
        Structure structure = structures.of(one.qualification());
        List<UnitsChosen> choices = qualifications.choicesSoFar(one.access());
        Map<PersonId, Person> chose =
                people.byIds(choices.stream().map(UnitsChosen::recordedBy).collect(Collectors.toSet()));
        return new QualificationView(
                line(one),
                one.access().learner() ? null : one.learner().name(),
                "/catalogue/qualifications/" + one.qualification().key().id() + "/"
                        + one.qualification().key().edition(),
                one.choice()
                        .map(choice -> words.chosenBy(
                                Dates.british(choice.chosenOn()),
                                chose.get(choice.recordedBy()).name()))
                        .orElse(null),
                one.choice().isEmpty()
                        ? List.of()
                        : one.report().about(Optional.empty()).stream()
                                .map(Sentences::of)
                                .toList(),
                structure.parts().stream().map(part -> part(part, one, reader)).toList(),
                besides(structure, one, reader),
                one.access().chooses() ? path(one) + "/choice" : null,
                path(one) + "/record.pdf",
                earlier(choices, chose));
    }

    private List<String> earlier(List<UnitsChosen> choices, Map<PersonId, Person> chose) {
        List<String> lines = new ArrayList<>(choices.stream()
                .limit(Math.max(0, choices.size() - 1))
                .map(one -> words.historyLine(
                        Dates.british(one.chosenOn()),
                        chose.get(one.recordedBy()).name(),
                        String.join(", ", one.units())))
                .toList());
        Collections.reverse(lines);
        return lines;
    }

    private Part part(Structure.Part part, LearnersQualification one, Actor reader) {
        return new Part(
                part,
                one.choice().isEmpty()
                        ? List.of()
                        : one.report().about(Optional.of(part.group().code())).stream()
                                .map(Sentences::of)
                                .toList(),
                part.lines().stream()
                        .filter(line -> one.isChosen(line.unit()))
                        .map(line -> unit(line, one, reader))
                        .toList());
    }

    private List<UnitLine> besides(Structure structure, LearnersQualification one, Actor reader) {
        return structure.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> one.besides().contains(line.unit()))
                .map(line -> unit(line, one, reader))
                .toList();
    }

    private UnitLine unit(Structure.Line line, LearnersQualification one, Actor reader) {
        Optional<EnrolledUnit> enrolled =
                Optional.ofNullable(one.units().get(line.unit().code()));
        Optional<Standing> standing = enrolled.flatMap(EnrolledUnit::standing);
        return new UnitLine(
                line.unit().code(),
                line.unit().title(),
                line.facts(),
                enrolled.map(unit -> href(unit, reader)).orElse(null),
                standing.map(Standing::stage).map(badges::of).orElse(null),
                enrolled.isPresent()
                        ? null
                        : line.standard().isPresent() ? words.notEnrolledYet() : words.noStandardYet(),
                standing.map(Standing::progress)
                        .map(progress -> words.metOf(progress.met(), progress.total()))
                        .orElse(null),
                enrolled.isPresent() || !one.access().administrator()
                        ? null
                        : line.standard().map(standard -> enrol(one, standard)).orElse(null));
    }

    private String href(EnrolledUnit unit, Actor reader) {
        return enrolments
                .access(reader, unit.enrolment().id())
                .filter(access -> access.seesTheUnit() || access.administrator())
                .map(QualificationViews::page)
                .orElse(null);
    }

    private static String page(Access access) {
        return (access.seesTheUnit() ? "/units/" : "/enrolments/")
                + access.enrolment().id();
    }

    private static String enrol(LearnersQualification one, EditionKey standard) {
        return UriBuilder.fromPath("/enrolments/new")
                .queryParam("learner", "{learner}")
                .queryParam("standard", "{standard}")
                .build(one.enrolment().learner().toString(), standard.sent())
                .toString();
    }
}
