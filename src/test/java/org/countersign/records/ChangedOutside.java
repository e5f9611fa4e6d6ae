package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.journal.BehindTheProgram;
import org.countersign.journal.Journal;
import org.countersign.journal.JournalCheck.Break;
import org.countersign.journal.NewEntries;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.standards.Signatory;
import org.junit.jupiter.api.BeforeEach;

/** What is asked after somebody changed something who has the database open. */
abstract class ChangedOutside {

    static final String CHANGED = "Changed outside the program";

    @Inject
    ReadyUnit units;

    @Inject
    BehindTheProgram behindTheProgram;

    @Inject
    NewEntries entriesWritten;

    @Inject
    Journal journal;

    Journal.Head before;

    @BeforeEach
    void rememberHowLongTheJournalIs() {
        before = journal.head();
    }

    static void isNotSigned(Ready unit, String because) {
        unit.sign(unit.learner(), "CANDIDATE")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Nothing was signed, because these were changed outside the program: " + because
                                + ". Tell your administrator; they have to be restored from a backup."));
    }

    Ready signedByBoth() {
        Ready unit = units.ready();
        unit.signedByBoth();
        return unit;
    }

    /** The candidate's. */
    Declaration signature(Ready unit) {
        return units.now(unit).signatures().standing(Signatory.CANDIDATE).orElseThrow();
    }

    void readsAsItIs(Ready unit) {
        unit.get(unit.learner(), "/signing").then().body("changedOutside", equalTo(false));
        unit.learner().visitor().get("/units/" + unit.id()).then().body(not(containsString(CHANGED)));
        assertThat(printed(unit)).doesNotContain(CHANGED);
    }

    static String printed(Ready unit) {
        return PrintedPdf.read(unit.learner()
                        .basic()
                        .get("/api/v1/records/" + unit.id() + "/record")
                        .asByteArray())
                .text();
    }

    void theCheckNames(Break.Kind kind, String fact, Object id) {
        assertThat(entriesWritten.breaksSince(before)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.about()).containsExactly(fact, id);
        });
    }
}
