package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.enrolment.qualifications.ChooseUnits;
import org.countersign.enrolment.qualifications.EnrolOnQualification;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The record of a whole qualification, with a unit that is signed. */
@QuarkusTest
@Tag("database")
class QualificationRecordsTest {

    @Inject
    ReadyUnit units;

    @Inject
    QualificationEnrolments qualifications;

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

    @Test
    void whoeverMayLookAtItPrintsItWithTheSignaturesOfItsUnits() {
        Ready unit = units.ready();
        unit.signedByBoth();
        QualificationEnrolmentId svq = qualifications
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolOnQualification(
                                new QualificationEnrolmentId(UUID.randomUUID()),
                                unit.learner().id(),
                                new EditionKey("SVQ2-customer-service", "1"),
                                clock.today())))
                .orThrow()
                .id();
        assertThat(PrintedPdf.read(record(unit.learner(), svq).asByteArray()).text())
                .contains("No units chosen yet.");
        qualifications
                .choose(
                        unit.learner().actor(),
                        svq,
                        Unread.of(new ChooseUnits(
                                UUID.randomUUID(), 0, new TreeSet<>(List.of("INSCS001", "CFACSC4")), clock.today())))
                .orThrow();

        for (TestPerson reader :
                List.of(unit.learner(), unit.assessor(), unit.verifier(), persons.add(Role.ADMINISTRATOR))) {
            Response answer = record(reader, svq);
            answer.then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", startsWith("inline; filename=\"SVQ2-customer-service_record_"));
            assertThat(PrintedPdf.read(answer.asByteArray()).text())
                    .contains(
                            "Record of a qualification SVQ 2 Customer Service at SCQF level 5 No unit of two finished.")
                    .contains("INSCS001 Deal with customers")
                    .contains("Not enrolled yet.")
                    .contains("27 of 27")
                    .contains(
                            "signature " + unit.learner().name(),
                            "signature " + unit.assessor().name());
        }
        for (TestPerson stranger : List.of(persons.add(Role.ASSESSOR), persons.add(Role.LEARNER))) {
            record(stranger, svq).then().statusCode(404);
        }
    }

    private static Response record(TestPerson reader, QualificationEnrolmentId svq) {
        return reader.basic().get("/api/v1/qualification-enrolments/" + svq + "/record");
    }
}
