package org.countersign.catalogue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lists of a unit where they are read, ticked and confirmed, in a browser: no shipped standard has one so long. */
@QuarkusTest
@Tag("browser")
@TestProfile(FirstStartTest.NewInstallation.class)
class RangesLookTest {

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");

    @Inject
    Persons persons;

    @Inject
    UnitsOfTests units;

    @Inject
    Catalogue catalogue;

    @Inject
    OwnFolder folder;

    @BeforeEach
    void aProviderAddsTheStandard() throws IOException {
        for (String name : List.of(
                "barber.yaml",
                "kitchen.yaml",
                "outcomes.yaml",
                "parade-cy.yaml",
                "parade-en.yaml",
                "barber-policy.yaml")) {
            Files.copy(FILES.resolve(name), folder.file(name));
        }
        catalogue.readAgain(persons.founder()).orThrow();
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        folder.clear();
    }

    @Test
    void everybodyCanReadTickAndConfirmTheLists() {
        TestUnit unit = units.unit(new EditionKey("BARBER-1", "1"));
        PieceId cut = units.submit(unit, 4, "T1 T2 T3 T4 T5 T6 T7 T8 O1 1c:a", "1a", "1c");
        units.judgeIn(unit, unit.assessor(), cut, "1a", "T1 T2");

        try (Browser.Visit visit = signedIn(unit.learner())) {
            AxeCheck.everyWay(visit.open("/catalogue/BARBER-1/1"));
            AxeCheck.everyWay(visit.open(unit.path()));
            AxeCheck.everyWay(visit.open("/portfolio/" + cut));
            Page form = visit.open("/portfolio/new");
            Locator box = opened(form.locator("details.many-checks"));
            AxeCheck.everyWay(form);
            box.page().keyboard().press("Space");
            PlaywrightAssertions.assertThat(box).isChecked();
            for (int item = 0; item < 11; item++) {
                form.keyboard().press("Tab");
            }
            PlaywrightAssertions.assertThat(form.getByLabel("scissors", new Page.GetByLabelOptions().setExact(true)))
                    .isFocused();
        }
        try (Browser.Visit visit = signedIn(unit.assessor())) {
            Page judging = visit.open(unit.path() + "/pieces/" + cut);
            Locator box = opened(judging.locator("fieldset.contexts details").last());
            AxeCheck.everyWay(judging);
            judging.keyboard().press("Space");
            PlaywrightAssertions.assertThat(box).isChecked();
        }
    }

    @Test
    void everybodyCanReadItemsSectionsAndAnotherLanguage() {
        TestUnit kitchen = units.unit(new EditionKey("KITCHEN-1", "1"));
        TestUnit garden = units.unit(new EditionKey("OUTCOMES-1", "1"));
        TestUnit parade = units.unit(new EditionKey("PARADE-CY", "1"));
        PieceId dishes = units.submit(kitchen, 4, "", "P2.a", "D5");
        units.judgeIn(kitchen, kitchen.assessor(), dishes, "P2.a", "");

        try (Browser.Visit visit = signedIn(kitchen.learner())) {
            AxeCheck.everyWay(visit.open("/catalogue/KITCHEN-1/1"));
            AxeCheck.everyWay(visit.open("/catalogue/OUTCOMES-1/1"));
            AxeCheck.everyWay(visit.open(kitchen.path()));
            AxeCheck.everyWay(visit.open(kitchen.path() + "/criteria/P2"));
            Page form = visit.open("/portfolio/new");
            form.locator("details.group > summary").last().press("Enter");
            AxeCheck.everyWay(form);
        }
        try (Browser.Visit visit = signedIn(garden.learner())) {
            Page explained = visit.open(garden.path() + "/criteria/LO1:AC1");
            explained.locator("details.explained > summary").press("Enter");
            PlaywrightAssertions.assertThat(explained.getByText("ground that is dug for planting"))
                    .isVisible();
            AxeCheck.everyWay(explained);
        }
        try (Browser.Visit visit = signedIn(parade.learner())) {
            AxeCheck.everyWay(visit.open("/catalogue/PARADE-CY/1"));
            AxeCheck.everyWay(visit.open(parade.path()));
        }
        try (Browser.Visit visit = signedIn(kitchen.assessor())) {
            AxeCheck.everyWay(visit.open(kitchen.path() + "/pieces/" + dishes));
        }
    }

    private static Browser.Visit signedIn(TestPerson person) {
        Browser.Visit visit = Browser.visit();
        visit.signIn(person.userName(), person.password());
        return visit;
    }

    /** From its summary by keyboard alone; the first of its boxes has the focus then. */
    private static Locator opened(Locator folded) {
        Locator box = folded.getByRole(AriaRole.CHECKBOX).first();
        PlaywrightAssertions.assertThat(box).isHidden();
        folded.locator("summary").first().press("Enter");
        folded.page().keyboard().press("Tab");
        PlaywrightAssertions.assertThat(box).isFocused();
        return box;
    }
}
