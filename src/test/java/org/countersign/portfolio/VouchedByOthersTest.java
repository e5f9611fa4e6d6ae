package org.countersign.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.evidence.Voucher;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.standards.Method;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A version has an author and somebody who answers for it: its learner, or whoever else wrote it. */
@QuarkusTest
@Tag("database")
class VouchedByOthersTest {

    @Inject
    UnitsOfTests units;

    @Inject
    Turns turns;

    @Inject
    Journal journal;

    @Inject
    NewEntries entriesWritten;

    @Inject
    CentreClock clock;

    @Test
    void whatTheLearnerWroteIsShownAsDeclaredByThem() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        String today = Dates.british(clock.today());

        shows(unit.learner(), "/portfolio/" + piece, "Written by you, declared authentic on " + today + ": I declare");
        String declared = "Written by Leah Learner, declared authentic on " + today + ": I declare";
        shows(unit.assessor(), "/portfolio/" + piece, declared);
        shows(unit.assessor(), unit.path() + "/pieces/" + piece, declared);
        vouched(unit.assessor(), piece, 1, "learner", "declaration", "I declare");
    }

    /** Nobody but learners writes versions in the program of today: this one is recorded as a witness's link would. */
    @Test
    void whatAWitnessWroteIsShownWithTheirStatement() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        Journal.Head before = journal.head();
        Doer witness = new Doer(Doer.Kind.GRANT, UUID.randomUUID());
        PieceVersion stated = new PieceVersion(
                UUID.randomUUID(),
                piece,
                2,
                "What I saw",
                Method.WITNESS_TESTIMONY,
                "She listened.",
                List.of(),
                List.of(),
                "",
                Author.WITNESS,
                Optional.of(new Voucher.Stated("I was there.\nI saw it.", witness, clock.now())),
                clock.now());

        QuarkusTransaction.requiringNew().run(() -> {
            turns.take(List.of(unit.id()));
            journal.record(witness, clock.today(), new VersionRow(stated));
        });

        assertThat(QuarkusTransaction.requiringNew().call(() -> Versions.withId(stated.id())))
                .contains(stated);
        assertThat(entriesWritten.breaksSince(before)).isEmpty();
        String vouched =
                "Written by a witness, who vouched for it on " + Dates.british(clock.today()) + ": I was there.";
        shows(unit.learner(), "/portfolio/" + piece, vouched);
        shows(unit.assessor(), unit.path() + "/pieces/" + piece + "?version=2", vouched);
        vouched(unit.assessor(), piece, 2, "witness", "statement", "I was there.");
    }

    private static void shows(TestPerson reader, String page, String vouched) {
        reader.visitor().get(page).then().statusCode(200).body(containsString(vouched));
    }

    private static void vouched(
            TestPerson reader, PieceId piece, int version, String author, String kind, String words) {
        reader.basic()
                .get("/api/v1/pieces/" + piece + "/versions/" + version)
                .then()
                .statusCode(200)
                .body("author", equalTo(author))
                .body("voucher.kind", equalTo(kind))
                .body("voucher.words", containsString(words));
    }
}
