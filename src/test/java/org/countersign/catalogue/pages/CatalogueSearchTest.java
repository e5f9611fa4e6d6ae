package org.countersign.catalogue.pages;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody finds a standard or a policy among many. */
@QuarkusTest
@Tag("web")
class CatalogueSearchTest {

    @Inject
    Persons persons;

    private TestPerson reader;

    @BeforeEach
    void signIn() {
        reader = persons.add(Role.LEARNER);
    }

    @Test
    void aProgramIsGivenWhatIsFoundInPages() {
        reader.basic()
                .get("/api/v1/standards?text=difficult&size=1&page=2")
                .then()
                .statusCode(200)
                .body("items.id", contains("INSCS016"))
                .body("total", equalTo(2));
    }

    @Test
    void aPolicyIsFoundOnAPageOfPolicies() {
        reader.visitor()
                .get("/catalogue/policies?text=2021 service&page=9")
                .then()
                .statusCode(200)
                .body(containsString("/catalogue/policies/NOS-2021-evidence/1"))
                .body(not(containsString("/catalogue/policies/CFACSC4-evidence/1")))
                .body(containsString("1 to 1 of 1"))
                .body("**.find { it.@id == 'text' }.@value", equalTo("2021 service"));
        reader.visitor()
                .get("/catalogue/policies?text=nothing of this name")
                .then()
                .body(containsString("No policy is called that"));
        reader.visitor()
                .get("/catalogue/policies")
                .then()
                .body(containsString("/catalogue/policies/CFACSC4-evidence/1"));
    }

    @Test
    void aProgramFindsAPolicyToo() {
        reader.basic()
                .get("/api/v1/policies?text=evidence 2021")
                .then()
                .statusCode(200)
                .body("items.policy.id", contains("NOS-2021-evidence"))
                .body("total", equalTo(1));
    }

    @Test
    void thePageShowsWhatIsFoundAndKeepsWhatWasTyped() {
        reader.visitor()
                .get("/catalogue?text=challenging&page=9")
                .then()
                .statusCode(200)
                .body(containsString("/catalogue/INSCS016/1"))
                .body(not(containsString("/catalogue/INSCS001/1")))
                .body(containsString("1 to 2 of 2"))
                .body("**.find { it.@id == 'text' }.@value", equalTo("challenging"));
        reader.visitor()
                .get("/catalogue?text=nothing of this name")
                .then()
                .body(containsString("No standard found"))
                .body(not(containsString("Policies of evidence")));
    }

    @Test
    void standardsAreNarrowedDownByWhatIsPublishedAndHowTheyStand() {
        reader.visitor()
                .get("/catalogue?suite=customer service&state=NO_LONGER_CURRENT")
                .then()
                .statusCode(200)
                .body(containsString("No standard found"))
                .body(not(containsString("Policies of evidence")))
                .body(
                        "**.find { it.@id == 'suite' }.option.find { it.@selected != '' }.@value",
                        equalTo("customer service"));
        reader.visitor()
                .get("/catalogue?suite=Customer Service")
                .then()
                .body(containsString("/catalogue/INSCS016/1"))
                .body(not(containsString("/catalogue/CFACSC4/1")));
        reader.visitor()
                .get("/catalogue?state=NO_LONGER_CURRENT")
                .then()
                .body(containsString("/catalogue/CFACSC4/1"))
                .body(not(containsString("/catalogue/INSCS016/1")));
    }

    @Test
    void aProgramNarrowsThemDownTheSameWayAndIsToldWhatIsUnknown() {
        reader.basic()
                .get("/api/v1/standards?suite=customer-service&text=body language")
                .then()
                .statusCode(200)
                .body("items.id", contains("INSCS001"))
                .body("items[0].suites", contains("Customer Service"))
                .body("items[0].noLongerCurrent", equalTo(false));
        reader.basic()
                .get("/api/v1/standards?state=no-longer-current")
                .then()
                .body("items.id", contains("CFACSC4"))
                .body("items[0].noLongerCurrent", equalTo(true));
        reader.basic()
                .get("/api/v1/standards?state=forgotten")
                .then()
                .statusCode(400)
                .body("detail", containsString("in-use, not-in-use, no-longer-current"));
        reader.basic().get("/api/v1/policies?suite=x").then().statusCode(400);
    }
}
