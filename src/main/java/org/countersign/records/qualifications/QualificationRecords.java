package org.countersign.records.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.countersign.assessment.qualifications.LearnersQualifications;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.journal.Journal;
import org.countersign.records.QualificationGathering;
import org.countersign.records.QualificationRecord;
import org.countersign.records.RecordWords;
import org.countersign.records.printing.PrintRoom;
import org.countersign.site.Actor;
import org.countersign.site.Languages;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.clock.CentreClock;
import org.countersign.wording.Wording;

/** Records of whole qualifications, for all who may look at them. */
@ApplicationScoped
class QualificationRecords {

    private final LearnersQualifications qualifications;
    private final QualificationGathering gathering;
    private final PrintRoom printRoom;
    private final Journal journal;
    private final RecordWords words;
    private final CentreClock clock;
    private final Languages languages;

    QualificationRecords(
            LearnersQualifications qualifications,
            QualificationGathering gathering,
            PrintRoom printRoom,
            Journal journal,
            RecordWords words,
            CentreClock clock,
            Languages languages) {
        this.qualifications = qualifications;
        this.gathering = gathering;
        this.printRoom = printRoom;
        this.journal = journal;
        this.words = words;
        this.clock = clock;
        this.languages = languages;
    }

    /** A record as PDF, and what its file is called. */
    record Printed(String fileName, byte[] pdf) {}

    /** As things stand now; printed when the transaction that gathered it is over. */
    Answer<Printed> print(Actor reader, QualificationEnrolmentId id) {
        Instant now = clock.now();
        Answer<QualificationRecord> gathered = OneTransaction.of(() -> qualifications
                .seenBy(id, reader)
                .map(one -> Wording.in(languages.ofTheCentre(), () -> gathering.gather(one, head()))));
        return gathered.then(record -> printRoom
                .print(record, now.atZone(clock.zone()))
                .map(pdf -> new Printed(record.heldAs().id() + "_record_" + clock.dateOf(now) + ".pdf", pdf)));
    }

    private String head() {
        Journal.Head head = journal.head();
        return words.journalHead(head.entries(), head.digest());
    }
}
