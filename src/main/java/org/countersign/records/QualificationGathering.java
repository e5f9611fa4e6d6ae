package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.qualifications.LearnersQualification;
import org.countersign.assessment.qualifications.LearnersQualification.EnrolledUnit;
import org.countersign.catalogue.qualifications.QualificationWords;
import org.countersign.catalogue.qualifications.Structure;
import org.countersign.catalogue.qualifications.Structures;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.people.centre.Centres;
import org.countersign.records.QualificationRecord.Part;
import org.countersign.records.QualificationRecord.UnitLine;
import org.countersign.rules.QualificationFinding;
import org.countersign.rules.qualifications.QualificationProgress;
import org.countersign.rules.qualifications.QualificationProgress.Standing;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.clock.Dates;
import org.countersign.standards.qualifications.Qualification.Details;

/** Gathers what the record of a whole qualification says. Its units are read one by one, and what lists say of them is not asked. */
@ApplicationScoped
public class QualificationGathering {

    private final RecordGathering gathering;
    private final Units units;
    private final Enrolments enrolments;
    private final Structures structures;
    private final People people;
    private final Centres centres;
    private final RecordWords words;
    private final QualificationWords qualificationWords;

    QualificationGathering(
            RecordGathering gathering,
            Units units,
            Enrolments enrolments,
            Structures structures,
            People people,
            Centres centres,
            RecordWords words,
            QualificationWords qualificationWords) {
        this.gathering = gathering;
        this.units = units;
        this.enrolments = enrolments;
        this.structures = structures;
        this.people = people;
        this.centres = centres;
        this.words = words;
        this.qualificationWords = qualificationWords;
    }

    /**
     * A group that nothing was chosen of, and that asks for nothing more, is left out.
     *
     * @param journal the head of the journal, in words
     */
    public QualificationRecord gather(LearnersQualification one, String journal) {
        Map<EnrolmentId, Unit> read = read(one);
        Structure structure = structures.of(one.qualification());
        var centre = centres.current();
        return new QualificationRecord(
                one.qualification().displayTitle(),
                standing(one, read),
                new UnitRecord.Candidate(
                        one.learner().name(), Optional.empty(), one.learner().candidateNumber()),
                new UnitRecord.Centre(centre.name(), centre.number()),
                one.qualification().published().map(this::identifiers).orElse(List.of()),
                one.qualification().key(),
                one.enrolment().enrolledOn(),
                one.choice().map(this::chosen),
                sentences(one, Optional.empty()),
                structure.parts().stream()
                        .map(part -> new Part(
                                part.group().name(),
                                part.asked(),
                                sentences(one, Optional.of(part.group().code())),
                                part.lines().stream()
                                        .filter(line -> one.isChosen(line.unit()))
                                        .map(line -> line(line, one, read))
                                        .toList()))
                        .filter(part ->
                                !part.units().isEmpty() || !part.findings().isEmpty())
                        .toList(),
                structure.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .filter(line -> one.besides().contains(line.unit()))
                        .map(line -> line(line, one, read))
                        .toList(),
                journal);
    }

    private Map<EnrolmentId, Unit> read(LearnersQualification one) {
        List<Enrolment> readable = one.units().values().stream()
                .map(EnrolledUnit::enrolment)
                .filter(unit -> enrolments.unreadable(unit).isEmpty())
                .toList();
        return units.units(readable).stream()
                .collect(Collectors.toMap(unit -> unit.enrolment().id(), unit -> unit));
    }

    private String standing(LearnersQualification one, Map<EnrolmentId, Unit> read) {
        if (one.choice().isEmpty()) {
            return words.noUnitsChosen();
        }
        Map<String, Standing> standings = new HashMap<>();
        one.units().forEach((code, unit) -> Optional.ofNullable(
                        read.get(unit.enrolment().id()))
                .ifPresent(there -> standings.put(code, new Standing(there.stage(), progress(there)))));
        QualificationProgress progress = QualificationProgress.of(one.qualification(), one.report(), standings);
        return progress.completed()
                ? words.qualificationComplete()
                : words.qualificationUnderWay(progress.finished(), progress.units());
    }

    private static Progress progress(Unit unit) {
        return unit.report().performance().plus(unit.report().knowledge());
    }

    private List<UnitRecord.Identifier> identifiers(Details details) {
        List<UnitRecord.Identifier> identifiers = new ArrayList<>();
        add(identifiers, qualificationWords.awardingBody(), details.awardingBody());
        add(identifiers, qualificationWords.code(), details.code());
        add(identifiers, qualificationWords.publishedLevel(), details.level());
        add(identifiers, qualificationWords.publishedCredit(), details.credit());
        return identifiers;
    }

    private static void add(List<UnitRecord.Identifier> identifiers, String label, Optional<String> printed) {
        printed.ifPresent(text -> identifiers.add(new UnitRecord.Identifier(label, text)));
    }

    private String chosen(UnitsChosen choice) {
        NamesOfTheDay names = people.namesOfTheDay(List.of(choice.recordedBy()));
        return words.unitsChosen(Dates.british(choice.chosenOn()), names.at(choice.recordedBy(), choice.recordedAt()));
    }

    private static List<String> sentences(LearnersQualification one, Optional<String> group) {
        return one.choice().isEmpty()
                ? List.of()
                : one.report().about(group).stream()
                        .map((QualificationFinding finding) -> Sentences.of(finding))
                        .toList();
    }

    private UnitLine line(Structure.Line line, LearnersQualification one, Map<EnrolmentId, Unit> read) {
        Optional<EnrolledUnit> enrolled =
                Optional.ofNullable(one.units().get(line.unit().code()));
        Optional<Unit> unit = enrolled.map(there -> read.get(there.enrolment().id()));
        Optional<UnitRecord> record = unit.map(there ->
                gathering.gather(there, !there.signatures().declarations().isEmpty()));
        return new UnitLine(
                line.unit().code(),
                line.unit().title(),
                line.facts(),
                record.map(UnitRecord::standing)
                        .orElseGet(() -> enrolled.isPresent() ? words.unitUnreadable() : words.notEnrolledOnUnit()),
                unit.map(QualificationGathering::progress)
                        .map(progress -> words.criteriaMet(progress.met(), progress.total())),
                record.map(there -> there.declaration().lines()).orElse(List.of()));
    }
}
