package org.countersign.enrolment.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A learner's qualification on its pages. */
@QuarkusTest
@Tag("database")
class QualificationPagesTest {

    @Inject
    Persons persons;

    @Inject
    UnitsOfTests units;

    @Inject
    QualificationEnrolments qualifications;

    @Inject
    CentreClock clock;

    @Test
    void aLearnerChoosesFindsItOnTheirFirstPageAndOnTheUnitAndReadsWhatIsMissing() {
        TestUnit unit = units.unit();
        String path = "/qualifications/" + onSvq(unit.learner());

        assertThat(text(unit.learner(), path)).contains("No units chosen yet", "Choose units");
        assertThat(choose(unit.learner(), path, List.of("INSCS001", "CFACSC4", "CFACSF3"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text(unit.learner(), path))
                .contains("Choice not complete", "No unit of three finished, one under way")
                .contains("Choose four more units. At least seven are needed in all.")
                .contains("Add INSCS004 Deal with customer queries, requests and problems: it is mandatory.")
                .contains("CFACSF3", "not in the catalogue yet")
                .contains("INSCS001", "not enrolled yet");
        assertThat(text(unit.learner(), "/")).contains("SVQ 2 Customer Service at SCQF level 5");
        assertThat(unit.learner().visitor().get(unit.path()).asString()).contains("href=\"" + path + "\"");
    }

    @Test
    void whoeverAssessesReadsItWithoutChoosingAndAnAdministratorEnrolsFromThere() {
        TestUnit unit = units.unit();
        String path = "/qualifications/" + onSvq(unit.learner());
        choose(unit.learner(), path, List.of("INSCS001", "CFACSC4"));

        assertThat(text(unit.assessor(), path))
                .contains("Leah Learner")
                .doesNotContain("Change the choice", "Enrol on");
        assertThat(unit.assessor().visitor().get(path).asString()).contains("href=\"" + unit.path() + "\"");
        String page = persons.add(Role.ADMINISTRATOR).visitor().get(path).asString();
        assertThat(page)
                .contains("Change the choice")
                .contains("/enrolments/new?learner=" + unit.learner().id() + "&amp;standard=INSCS001+1")
                .contains("href=\"/enrolments/" + unit.id() + "\"");
    }

    @Test
    void whatWasTickedStaysWhereSomebodyElseChoseMeanwhile() {
        TestPerson learner = persons.add(Role.LEARNER);
        QualificationEnrolmentId svq = onSvq(learner);
        String path = "/qualifications/" + svq;
        Visitor visitor = learner.visitor();
        Map<String, Object> opened = visitor.filled(path + "/choice", path + "/choice", Map.of());
        qualifications
                .choose(
                        persons.add(Role.ADMINISTRATOR).actor(),
                        svq,
                        Unread.of(new ChooseUnits(
                                UUID.randomUUID(), 0, new TreeSet<>(List.of("INSCS004")), clock.today())))
                .orThrow();

        Response answer = visitor.request()
                .formParams(opened)
                .formParam("units", "CFACSA4", "CFACSB2")
                .formParam("chosenOn", clock.today().toString())
                .post(path + "/choice");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Units were chosen meanwhile: INSCS004.")
                .contains("name=\"after\" value=\"1\"")
                .containsPattern("value=\"CFACSA4\" checked");
    }

    private QualificationEnrolmentId onSvq(TestPerson learner) {
        return qualifications
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolOnQualification(
                                new QualificationEnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                new EditionKey("SVQ2-customer-service", "1"),
                                clock.today())))
                .orThrow()
                .id();
    }

    private Response choose(TestPerson learner, String path, List<String> codes) {
        return learner.visitor()
                .send(
                        path + "/choice",
                        path + "/choice",
                        Map.of("units", codes, "chosenOn", clock.today().toString()));
    }

    private static String text(TestPerson reader, String path) {
        return reader.visitor().get(path).asString().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
