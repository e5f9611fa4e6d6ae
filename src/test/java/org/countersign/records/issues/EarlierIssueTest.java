package org.countersign.records.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.journal.Journal;
import org.countersign.records.ContentForm;
import org.countersign.records.RecordContent;
import org.countersign.records.RecordGathering;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records that were issued by a version of the program that wrote down otherwise what stands on them. */
@QuarkusTest
@Tag("database")
class EarlierIssueTest {

    private static final byte[] PRINTED_THEN = "As it was printed then.".getBytes(StandardCharsets.UTF_8);

    @Inject
    ReadyUnit units;

    @Inject
    RecordGathering gathering;

    @Inject
    Issues issues;

    @Inject
    Journal journal;

    @Inject
    CentreClock clock;

    /** Signed by the candidate, and issued then. */
    private Ready issuedBefore() {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            RecordContent content = RecordContent.of(gathering.gather(units.now(unit), true), ContentForm.FIRST);
            Journal.Head head = journal.head();
            Issue issue = new Issue(
                    content.id(unit.enrolment().id()),
                    unit.enrolment().id(),
                    1,
                    content.digest().hex(),
                    content.parts(),
                    Optional.empty(),
                    unit.learner().id(),
                    clock.now(),
                    Sha256.of(PRINTED_THEN).hex(),
                    Optional.empty(),
                    head.entries(),
                    head.digest());
            issues.keep(issue, PRINTED_THEN, Optional.empty());
        });
        return unit;
    }

    private static byte[] record(Ready unit) {
        return unit.assessor()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/record")
                .asByteArray();
    }

    private static JsonPath issuesOf(Ready unit) {
        return unit.assessor()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/issues")
                .jsonPath();
    }

    @Test
    void aRecordThatSaysTheSameIsNotReplaced() {
        Ready unit = issuedBefore();

        assertThat(record(unit)).isEqualTo(PRINTED_THEN);
        assertThat(issuesOf(unit).getList("items.changedOutside")).isEqualTo(List.of(false));
    }

    @Test
    void oneThatReplacesItNamesWhatItSaysOtherwiseAndNothingElse() {
        Ready unit = issuedBefore();
        unit.post(unit.assessor(), "/signing/notes", Map.of("key", UUID.randomUUID(), "note", "A note."))
                .then()
                .statusCode(200);

        byte[] second = record(unit);
        assertThat(PrintedPdf.read(second).text()).contains("Replaces issue 1 of ", "Changed since: the notes");
        assertThat(issuesOf(unit).getList("items.changed")).isEqualTo(List.of(List.of(), List.of("notes")));
        assertThat(record(unit)).isEqualTo(second);
    }

    @Test
    void whereNothingWasIssuedYetItIsWrittenAsEverythingIsToday() {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        record(unit);

        String parts = QuarkusTransaction.requiringNew()
                .call(() -> issues.in(unit.enrolment().id()).get(0).parts());
        assertThat(RecordContent.formOf(parts)).isEqualTo(ContentForm.NOW);
    }
}
