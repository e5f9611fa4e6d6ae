package org.countersign.records.issues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Journal;
import org.countersign.records.Imprint;
import org.countersign.records.RecordContent;
import org.countersign.records.RecordGathering;
import org.countersign.records.UnitRecord;
import org.countersign.records.printing.BoundedRecord;
import org.countersign.records.printing.PrintRoom;
import org.countersign.site.Actor;
import org.countersign.site.Languages;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockBehind;
import org.countersign.site.clock.ClockWatch;
import org.countersign.site.clock.Dates;
import org.countersign.site.disk.Sha256;
import org.countersign.wording.Wording;

/** Unit records, for all who may open the unit and for the administrator. One that carries a signature is issued. */
@ApplicationScoped
public class UnitRecords {

    private final Enrolments enrolments;
    private final Units units;
    private final RecordGathering gathering;
    private final PrintRoom printRoom;
    private final Issues issues;
    private final IssueSentences sentences;
    private final Journal journal;
    private final CentreClock clock;
    private final ClockWatch watch;
    private final Languages languages;

    UnitRecords(
            Enrolments enrolments,
            Units units,
            RecordGathering gathering,
            PrintRoom printRoom,
            Issues issues,
            IssueSentences sentences,
            Journal journal,
            CentreClock clock,
            ClockWatch watch,
            Languages languages) {
        this.enrolments = enrolments;
        this.units = units;
        this.gathering = gathering;
        this.printRoom = printRoom;
        this.issues = issues;
        this.sentences = sentences;
        this.journal = journal;
        this.clock = clock;
        this.watch = watch;
        this.languages = languages;
    }

    /** A record as PDF, and what its file is called. */
    public record Printed(String fileName, byte[] pdf) {}

    /** What there is of the record of one unit. */
    record Overview(Unit unit, List<Issued> issues) {

        Optional<Issued> issue(UUID id) {
            return issues.stream().filter(one -> one.id().equals(id)).findFirst();
        }
    }

    /** The record as things stand: as it was issued, where nothing on it has changed since it carried a signature. */
    public Answer<Printed> print(Actor reader, EnrolmentId enrolment) {
        Answer<Supplier<Answer<Printed>>> gathered = OneTransaction.of(() ->
                found(reader, enrolment).map(units::unit).then(unit -> inOneLanguage(() -> gathered(reader, unit))));
        return gathered.then(Supplier::get);
    }

    private Answer<Supplier<Answer<Printed>>> gathered(Actor reader, Unit unit) {
        return isSigned(unit)
                ? issued(reader, unit).map(printed -> () -> Answer.done(printed))
                : Answer.done(workingCopy(unit));
    }

    /** Printed when the transaction that gathered it is over. */
    private Supplier<Answer<Printed>> workingCopy(Unit unit) {
        Instant now = clock.now();
        RecordContent content = RecordContent.of(gathering.gatherReadingFiles(unit, false));
        UnitRecord record = BoundedRecord.of(
                        content.record(), longTextsOf(unit.enrolment().id()))
                .printed()
                .with(new Imprint(
                        Optional.of(content.id(unit.enrolment().id()).toString()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(sentences.head(journal.head()))));
        return () -> print(record, now).map(pdf -> printed(unit, now, pdf));
    }

    private Answer<Printed> issued(Actor reader, Unit unit) {
        EnrolmentId enrolment = unit.enrolment().id();
        Optional<Issued> there = issues.saying(enrolment, issues.content(enrolment, gathering.gather(unit, true)));
        if (there.isPresent()) {
            return handedOut(unit, there.get());
        }
        Optional<ClockBehind> behind = watch.behind();
        if (behind.isPresent()) {
            return Answer.refused(behind.get().refusal());
        }
        enrolments.takeTurn(enrolment);
        Unit now = units.unit(unit.enrolment());
        RecordContent content = issues.content(enrolment, gathering.gatherReadingFiles(now, true));
        return issues.saying(enrolment, content)
                .map(meanwhile -> handedOut(now, meanwhile))
                .orElseGet(() -> issue(reader, now, content));
    }

    private Answer<Printed> issue(Actor reader, Unit unit, RecordContent content) {
        EnrolmentId enrolment = unit.enrolment().id();
        Instant now = clock.now();
        List<Issued> before = issues.in(enrolment);
        Optional<Issued> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        Journal.Head head = journal.head();
        UUID id = content.id(enrolment);
        int number = before.size() + 1;
        Imprint imprint = new Imprint(
                Optional.of(id.toString()),
                Optional.of(number),
                last.map(one -> sentences.replaces(one, RecordContent.changed(content.parts(), one.parts()))),
                Optional.of(sentences.head(head)));
        BoundedRecord bounded = BoundedRecord.of(content.record(), longTextsOf(enrolment, id));
        Optional<String> longTexts = bounded.document();
        return print(bounded.printed().with(imprint), now).map(pdf -> {
            Issue issue = new Issue(
                    id,
                    enrolment,
                    number,
                    content.digest().hex(),
                    content.parts(),
                    last.map(Issued::id),
                    reader.id(),
                    now,
                    Sha256.of(pdf).hex(),
                    longTexts.map(Sha256::of).map(Sha256::hex),
                    head.entries(),
                    head.digest());
            issues.keep(issue, pdf, longTexts);
            return printed(unit, now, pdf);
        });
    }

    private Answer<Printed> handedOut(Unit unit, Issued issue) {
        return asIssued(issue).map(one -> printed(unit, one.at(), issues.pdf(one.id())));
    }

    private static Answer<Issued> asIssued(Issued issue) {
        return issue.isChangedOutside()
                ? Answer.refused(IssueRefusal.ISSUE_CHANGED_OUTSIDE.refusal(issue.number(), Dates.british(issue.at())))
                : Answer.done(issue);
    }

    /** Every issue there ever was, each of which can be opened for good. */
    @Transactional
    Answer<Overview> overview(Actor reader, EnrolmentId enrolment) {
        return found(reader, enrolment).map(units::unit).map(unit -> new Overview(unit, issues.in(enrolment)));
    }

    /** One issue, whatever has changed since. */
    @Transactional
    Answer<Printed> issue(Actor reader, EnrolmentId enrolment, UUID issue) {
        return overview(reader, enrolment)
                .then(all -> Answer.found(all.issue(issue)).then(one -> handedOut(all.unit(), one)));
    }

    /** What was too long to be printed on one issue, whole. */
    @Transactional
    Answer<String> longTexts(Actor reader, EnrolmentId enrolment, UUID issue) {
        return overview(reader, enrolment)
                .then(all -> Answer.found(all.issue(issue)))
                .then(UnitRecords::asIssued)
                .then(one -> Answer.found(issues.longTexts(one.id())));
    }

    /** What is too long to be printed as things stand, whole. */
    @Transactional
    Answer<String> longTexts(Actor reader, EnrolmentId enrolment) {
        return found(reader, enrolment)
                .map(units::unit)
                .then(unit -> Answer.found(inOneLanguage(
                        () -> BoundedRecord.of(gathering.gather(unit, isSigned(unit)), longTextsOf(enrolment))
                                .document())));
    }

    /** A record says the same to whoever prints it, or it would be another one for each reader. */
    private <T> T inOneLanguage(Supplier<T> said) {
        return Wording.in(languages.ofTheCentre(), said);
    }

    private static String longTextsOf(EnrolmentId enrolment) {
        return "/records/" + enrolment + "/long-texts.txt";
    }

    private static String longTextsOf(EnrolmentId enrolment, UUID issue) {
        return "/records/" + enrolment + "/issues/" + issue + "/long-texts.txt";
    }

    private static boolean isSigned(Unit unit) {
        return !unit.signatures().declarations().isEmpty();
    }

    private Answer<byte[]> print(UnitRecord record, Instant now) {
        return printRoom.print(record, now.atZone(clock.zone()));
    }

    private Printed printed(Unit unit, Instant at, byte[] pdf) {
        return new Printed(name(unit, "record_" + clock.dateOf(at)), pdf);
    }

    /** The same form with lines to fill in by hand. */
    @Transactional
    public Answer<Printed> blankForm(Actor reader, EnrolmentId enrolment) {
        return found(reader, enrolment).map(units::unit).then(unit -> print(
                        inOneLanguage(() -> gathering.blank(unit)), clock.now())
                .map(pdf -> new Printed(name(unit, "blank-form"), pdf)));
    }

    private Answer<Enrolment> found(Actor reader, EnrolmentId enrolment) {
        return Answer.found(enrolments.access(reader, enrolment).map(Access::enrolment));
    }

    /** {@code FE2D-04_record_2026-11-12.pdf} */
    private static String name(Unit unit, String what) {
        String code = unit.standard()
                .published()
                .unitCode()
                .orElse(unit.standard().key().id());
        return code.replaceAll("[^A-Za-z0-9]+", "-") + "_" + what + ".pdf";
    }
}
