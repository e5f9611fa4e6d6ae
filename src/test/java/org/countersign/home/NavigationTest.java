package org.countersign.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.people.Persons;
import org.countersign.site.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each role may go from every page, in this order. */
@QuarkusTest
@Tag("web")
class NavigationTest {

    @Inject
    Persons persons;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LEARNER           | Today, My evidence, Catalogue, My account
                    ASSESSOR          | Today, Queue, My learners, Catalogue, My account
                    TRAINEE_ASSESSOR  | Today, Queue, My learners, Catalogue, My account
                    COUNTERSIGNER     | Today, Countersigning, Catalogue, My account
                    INTERNAL_VERIFIER | Today, Verification, Catalogue, My account
                    LEAD_VERIFIER     | Today, Verification, Catalogue, My account
                    ADMINISTRATOR     | Today, Enrolments, Catalogue, People, Centre, Journal, Sign-ins, My account
                    """)
    void everybodyFindsTheirOwnPlacesAndNoOthers(Role role, String places) {
        String page = persons.add(role).visitor().get("/").asString();

        List<String> links = Jsoup.parse(page).select("nav[aria-label=Main] a").eachText();

        assertThat(links).containsExactly(places.split(", "));
    }
}
