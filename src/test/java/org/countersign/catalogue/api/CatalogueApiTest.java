package org.countersign.catalogue.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.errors.ProblemDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("database")
class CatalogueApiTest {

    /** One for each role: nothing they do here changes what another sees. */
    private static final Map<Role, TestPerson> READERS = new EnumMap<>(Role.class);

    @Inject
    Persons persons;

    @ParameterizedTest
    @CsvSource(textBlock = """
            CFACSC4,  17, 10, 4, Deliver Customer Service to Difficult Customers,      false
            INSCS001, 27, 27, 0, Deal with customers,                                   false
            INSCS004, 21, 19, 0, 'Deal with customer queries, requests and problems',  true
            INSCS016, 21, 21, 0, Deliver customer service to challenging customers,     false
            """)
    void everyShippedStandardIsListedWithItsCounts(
            String id, int performance, int knowledge, int requirements, String title, boolean titleIsCentres) {
        reader(Role.LEARNER)
                .basic()
                .get("/api/v1/standards")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + id + "' }")
                .body("edition", equalTo("1"))
                .body("title", equalTo(title))
                .body("titleIsCentres", equalTo(titleIsCentres))
                .body("performanceCriteria", equalTo(performance))
                .body("knowledgeItems", equalTo(knowledge))
                .body("evidenceRequirements", equalTo(requirements));
    }

    @Test
    void aStandardIsToldWordForWordWithItsPoliciesAndItsSuccessor() {
        reader(Role.ASSESSOR)
                .basic()
                .get("/api/v1/standards/CFACSC4/1")
                .then()
                .statusCode(200)
                .body("standard.criteria.element.code", contains("C4.1", "C4.2"))
                .body("standard.criteria.'lead-in'[0]", equalTo("You must consistently:"))
                .body("standard.criteria.kind", contains("performance", "performance", "knowledge"))
                .body(
                        "standard.criteria.items.flatten().find { it.code == 'C4.2.1' }.text",
                        equalTo("Listen patiently to what your customer wants to tell you."))
                .body("standard.'evidence-requirements'.code", contains("1", "2", "3", "4"))
                .body("standard.'evidence-requirements'[3].contexts.code", contains("4a", "4b", "4c", "4d"))
                .body("standard.'sign-off'.statement", startsWith("The candidate has satisfied the assessor"))
                .body("policies.id", contains("CFACSC4-evidence", "CFACSC4-demo-centre"))
                .body("ancestry.supersededBy.id", contains("INSCS016"))
                .body("standard.published.'unit-code'", equalTo("FE2D 04"))
                .body("standard.published.version", nullValue());
    }

    @Test
    void aSuccessorNamesWhatItWasMadeFromEvenWhatIsNotHere() {
        reader(Role.ASSESSOR)
                .basic()
                .get("/api/v1/standards/INSCS016/1")
                .then()
                .statusCode(200)
                .body("ancestry.originalUrns", contains("CFACSC4", "CFACSF2"))
                .body("ancestry.supersedes.id", contains("CFACSC4"))
                .body("policies.id", contains("NOS-2021-evidence", "any-sector"))
                .body("standard.published.'review-date'", equalTo("2026"))
                .body("standard.published.'published-as-empty'", hasItem("Scope/range"))
                .body("standard.published.others.find { it.label == 'SOC Code' }.text", equalTo("7219"))
                .body("standard.'sign-off'", nullValue());
    }

    @Test
    void aQualificationSaysWhatMakesItUpAndWhichOfItsUnitsThereIsAStandardOf() {
        reader(Role.LEARNER)
                .basic()
                .get("/api/v1/qualifications/diploma2-customer-service/1")
                .then()
                .statusCode(200)
                .body("qualification.'least-credits'", equalTo(30))
                .body("qualification.'credits-at-level'[0].least", equalTo(24))
                .body("qualification.groups.units.flatten().find { it.code == 'B1' }.standard", equalTo("INSCS016"))
                .body("qualification.groups[0].units.mandatory", contains(true, true, true))
                .body("standards.keySet()", contains("A1", "A2", "B1"))
                .body("standards.B1.id", equalTo("INSCS016"));
        reader(Role.LEARNER)
                .basic()
                .get("/api/v1/qualifications?text=diploma customer")
                .then()
                .statusCode(200)
                .body("items.qualification.id", contains("diploma2-customer-service"));
        reader(Role.LEARNER)
                .basic()
                .get("/api/v1/qualifications/CFACSC4/1")
                .then()
                .statusCode(404);
    }

    @Test
    void aRuleSaysItsKindAndWhoAsksForIt() {
        reader(Role.INTERNAL_VERIFIER)
                .basic()
                .get("/api/v1/policies/CFACSC4-evidence/1")
                .then()
                .statusCode(200)
                .body("policy.rules.find { it.code == 'real-work' }.kind", equalTo("allowed-settings"))
                .body("policy.rules.find { it.code == 'real-work' }.source", equalTo("standard"))
                .body("policy.rules.find { it.code == 'real-work' }.requirement", equalTo("1"))
                .body("policy.rules.find { it.code == 'consistently' }.source", equalTo("centre"))
                .body("policy.rules.find { it.code == 'consistently' }.least", equalTo(1))
                .body("standards.id", contains("CFACSC4"));
    }

    @Test
    void aPolicyOfThe2021StandardsDoesNotPassOverWhatALegacyUnitRequires() {
        reader(Role.ADMINISTRATOR)
                .basic()
                .get("/api/v1/policies")
                .then()
                .statusCode(200)
                .body("items.find { it.policy.id == 'NOS-2021-evidence' }.standards.id", hasItem("INSCS001"))
                .body("items.find { it.policy.id == 'NOS-2021-evidence' }.standards.id", not(hasItem("CFACSC4")));
    }

    @Test
    void theMappingOfTheLegacyUnitHasItsRelationsAndNoReviewer() {
        reader(Role.LEARNER)
                .basic()
                .get("/api/v1/mappings/CFACSC4-to-INSCS016/1")
                .then()
                .statusCode(200)
                .body("mapping.reviewer", nullValue())
                .body("mapping.same", hasSize(18))
                .body("mapping.same.find { it.from == 'C4.1.1' }.to", equalTo("P1"))
                .body("mapping.split[0].to", contains("P9", "P10"))
                .body("mapping.new", hasSize(14));
    }

    @ParameterizedTest
    @CsvSource({"LEARNER, learner", "ASSESSOR, assessor"})
    void aGuideIsToldAsItIsWrittenToWhoeverAsks(Role role, String audience) {
        reader(role)
                .basic()
                .get("/api/v1/guidance")
                .then()
                .statusCode(200)
                .body("items.guidance.id", contains("challenging-customers-guide"))
                .body("items[0].guidance.sections.for.unique()", contains(audience));
        reader(role)
                .basic()
                .get("/api/v1/guidance/challenging-customers-guide/1")
                .then()
                .statusCode(200)
                .body("guidance.kind", equalTo("guidance"))
                .body("guidance.label", equalTo("study notes, not part of the standard"))
                .body("guidance.sections.for.unique()", contains(audience))
                .body("guidance.sections[0].notes[0].text", not(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"LEARNER, learner", "ASSESSOR, assessor"})
    void studyNotesSpeakToWhoeverAsks(Role role, String audience) {
        reader(role)
                .basic()
                .get("/api/v1/standards/CFACSC4/1/guidance")
                .then()
                .statusCode(200)
                .body("criteria.'C4.2.4'.audience.unique()", contains(audience))
                .body("criteria.'C4.2.4'[0].label", equalTo("study notes, not part of the standard"));
    }

    @Test
    void aStandardTheStudyNotesDoNotSpeakToHasNone() {
        reader(Role.LEARNER)
                .basic()
                .get("/api/v1/standards/INSCS001/1/guidance")
                .then()
                .statusCode(200)
                .body("criteria.size()", equalTo(0))
                .body("places.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/standards/CFACSC4/2",
                "/api/v1/standards/%20/1",
                "/api/v1/standards/CFACSC4/%09",
                "/api/v1/standards/a%2Fb/1",
                "/api/v1/standards/..%2F..%2Fetc/1",
                "/api/v1/standards/%00/1",
                "/api/v1/standards/%C3/1",
                "/api/v1/standards/%F0%9F%92%A9/1/guidance",
                "/api/v1/policies/%20/%20",
                "/api/v1/policies/CFACSC4/1",
                "/api/v1/mappings/%00/1",
                "/api/v1/guidance/%00/1"
            })
    void whatIsNotThereIsAProblemWhateverItIsCalled(String address) {
        reader(Role.LEARNER)
                .basic()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(404)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .body("detail", startsWith("There is nothing here that you can open."));
    }

    @Test
    void theProblemsOfTheFilesAreForTheAdministrator() {
        reader(Role.ADMINISTRATOR)
                .basic()
                .get("/api/v1/catalogue/problems")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        for (Role role : List.of(Role.LEARNER, Role.ASSESSOR, Role.INTERNAL_VERIFIER)) {
            TestPerson other = reader(role);
            other.basic().get("/api/v1/catalogue/problems").then().statusCode(404);
            other.basic()
                    .contentType(ContentType.JSON)
                    .post("/api/v1/catalogue/read-again")
                    .then()
                    .statusCode(404)
                    .contentType(ProblemDocument.MEDIA_TYPE);
        }
    }

    @Test
    void anAdministratorHasTheFilesReadAgain() {
        reader(Role.ADMINISTRATOR)
                .basic()
                .contentType(ContentType.JSON)
                .post("/api/v1/catalogue/read-again")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standards", "policies", "mappings", "guidance", "catalogue/problems"})
    void nobodyReadsTheCatalogueWithoutSigningIn(String what) {
        given().get("/api/v1/" + what).then().statusCode(401).contentType(ProblemDocument.MEDIA_TYPE);
    }

    @Test
    void theDocumentationShowsAnExampleOfEveryAddress() {
        String documented =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(documented)
                .contains("/api/v1/standards/{id}/{edition}:", "/api/v1/standards/{id}/{edition}/guidance:")
                .contains("/api/v1/policies/{id}/{edition}:", "/api/v1/mappings/{id}/{edition}:")
                .contains("/api/v1/catalogue/read-again:", "- key-twice")
                .contains("example: CFACSC4-to-INSCS016", "Deliver Customer Service to Difficult Customers");
    }

    private TestPerson reader(Role role) {
        return READERS.computeIfAbsent(role, persons::add);
    }
}
