package org.countersign.catalogue.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.countersign.catalogue.Editions;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("browser")
class CataloguePagesTest {

    private static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");

    /** One for each role: nothing they do here changes what another sees. */
    private static final Map<Role, TestPerson> READERS = new EnumMap<>(Role.class);

    @Inject
    Persons persons;

    @Inject
    Editions editions;

    @Test
    void everybodyFindsTheStandardsAndReadsThemWordForWord() {
        Visitor learner = signedIn(Role.LEARNER);

        assertThat(text(learner, "/catalogue"))
                .contains("Deliver Customer Service to Difficult Customers", "Deal with customers")
                .contains("centre’s title; none was published")
                .doesNotContain("Problems in the files", "problem in the files");
        assertThat(text(learner, "/catalogue/CFACSC4/1"))
                .contains("C4.1 Recognise when customers may be difficult to deal with", "You must consistently:")
                .contains("C4.2.1 Listen patiently to what your customer wants to tell you.")
                .contains("4d when people, systems or resources have let you down.")
                .contains("The standard requires", "Your centre asks")
                .contains("The standard’s own wording.")
                .contains("Superseded by INSCS016 Deliver customer service to challenging customers")
                .doesNotContain(".yaml", "SHA-256");
    }

    @Test
    void aSuccessorShowsWhatItSupersedesWhatIsEmptyAndWhatNobodyReviewed() {
        assertThat(text(signedIn(Role.ASSESSOR), "/catalogue/INSCS016/1"))
                .contains(
                        "CFACSC4 Deliver Customer Service to Difficult Customers edition 1 CFACSF2, which this catalogue"
                                + " does not have")
                .contains("Published as empty Scope/range, Scope Performance")
                .contains("Validity Current")
                .contains("Not reviewed yet. This comparison is ours, not published")
                .contains("asks for the same (18), asks for nearly the same (3), asks for more (4)")
                .contains("The standard states no evidence requirements of its own.")
                .contains("Your centre’s wording, from the policy Evidence for the 2021 customer service standards; the"
                        + " standard has none.");
    }

    @Test
    void aQualificationIsReadWithItsGroupsAndWhatEachAsksFor() {
        assertThat(text(signedIn(Role.LEARNER), "/catalogue/qualifications/SVQ2-customer-service/1"))
                .contains("What makes up the qualification At least seven units At most eight units")
                .contains(
                        "13 units are not in the catalogue yet. They can be chosen; learners can be enrolled on them once")
                .contains(
                        "Mandatory units Everybody takes these. INSCS001 Deal with customers Mandatory, Level 5, eight credits")
                .contains(
                        "CFACSF3 Follow the rules to deliver customer service Mandatory, Level 5, five credits, not in the catalogue yet")
                .contains("Optional units At least four units Impression and image At least one unit")
                .contains("Development and improvement At most one unit")
                .contains("Cannot be chosen with CFACSA11 and CFACSA12")
                .contains("Counts in the place of CFACSC4, once")
                .doesNotContain("SHA-256");
        assertThat(text(signedIn(Role.LEARNER), "/catalogue/qualifications?text=SVQ"))
                .contains("SVQ 2 Customer Service at SCQF level 5")
                .doesNotContain("Diploma");
        assertThat(text(signedIn(Role.LEARNER), "/catalogue")).contains("Level 2 Diploma in Customer Service");
    }

    @Test
    void theLearnerReadsTipsAndTheAssessorMarkingPointsBesideTheCriteria() {
        String tip = "Stay calm and use a neutral tone of voice.";
        String markingPoint = "Award credit for demonstrating the ability to remain calm";

        assertThat(text(signedIn(Role.LEARNER), "/catalogue/INSCS016/1"))
                .contains("study notes, not part of the standard", tip)
                .doesNotContain(markingPoint);
        assertThat(text(signedIn(Role.ASSESSOR), "/catalogue/INSCS016/1"))
                .contains("study notes, not part of the standard", markingPoint)
                .doesNotContain(tip);
    }

    @Test
    void anEditionInUseSaysSinceWhenAndToTheAdministratorAsWhat() {
        String digest = QuarkusTransaction.requiringNew()
                .call(() -> editions.pinStandard(LEGACY).orThrow().digest());

        assertThat(text(signedIn(Role.LEARNER), "/catalogue/CFACSC4/1"))
                .containsPattern("in use since \\d+ \\w+ \\d{4}; it is kept as it was then\\.");
        assertThat(text(signedIn(Role.ADMINISTRATOR), "/catalogue/CFACSC4/1"))
                .contains("standards/published/CFACSC4.yaml", digest);
    }

    @Test
    void anAdministratorReadsTheFilesAgainAndIsToldWhatWasFound() {
        Visitor administrator = signedIn(Role.ADMINISTRATOR);

        administrator
                .send("/catalogue/problems", "/catalogue/read-again", Map.of())
                .then()
                .statusCode(303);

        assertThat(text(administrator, "/catalogue/problems"))
                .contains("All files were read again; there are no problems.")
                .contains("All files were read and everything in them can be used.");
    }

    @Test
    void theProblemsAreForTheAdministratorOnly() {
        for (Role role : Role.values()) {
            Visitor visitor = signedIn(role);
            int expected = role == Role.ADMINISTRATOR ? 200 : 404;
            assertThat(visitor.get("/catalogue/problems").statusCode())
                    .as("%s", role)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalogue/CFACSC4/2",
                "/catalogue/%20/1",
                "/catalogue/%00/%00",
                "/catalogue/a%2Fb/1",
                "/catalogue/%C3/1",
                "/catalogue/policies/%20/1",
                "/catalogue/policies/CFACSC4/1"
            })
    void whatIsNotInTheCatalogueIsNotFound(String address) {
        Visitor learner = signedIn(Role.LEARNER);

        learner.request().urlEncodingEnabled(false).get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue/CFACSC4/1", "/catalogue/INSCS016/1", "/catalogue/policies/NOS-2021-evidence/1"})
    void everybodyCanUseThePage(String path) {
        TestPerson administrator = person(Role.ADMINISTRATOR);
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(administrator.userName(), administrator.password());
            Page page = visit.open(path);
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            AxeCheck.everyWay(page);
        }
    }

    @Test
    void theStudyNotesOpenFromTheKeyboard() {
        TestPerson learner = person(Role.LEARNER);
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(learner.userName(), learner.password());
            Page page = visit.open("/catalogue/CFACSC4/1");
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("On this page"))
                    .getByText("C4.2 Deal with difficult customers")
                    .press("Enter");
            PlaywrightAssertions.assertThat(page.getByText("Offer solutions rather than excuses.")
                            .first())
                    .not()
                    .isVisible();

            page.locator("[id='C4.2.5'] summary").press("Enter");

            PlaywrightAssertions.assertThat(
                            page.locator("[id='C4.2.5']").getByText("Offer solutions rather than excuses."))
                    .isVisible();
        }
    }

    private Visitor signedIn(Role role) {
        TestPerson person = person(role);
        return person.visitor();
    }

    private TestPerson person(Role role) {
        return READERS.computeIfAbsent(role, persons::add);
    }

    /** What can be read on the page, on one line. */
    private static String text(Visitor visitor, String path) {
        String page = visitor.get(path).then().statusCode(200).extract().asString();
        return page.replaceAll("<[^>]*>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
    }
}
