package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a study guide says is a mistake is never read as advice, and nobody who learns is shown how they are marked,
 * wherever notes stand.
 */
@QuarkusTest
@Tag("web")
class StudyNotesTest {

    private static final String MISTAKE = "Taking complaints personally and becoming defensive.";
    private static final String MARKING_POINT =
            "Assessors should look for consistent application of company complaints procedures";

    @Inject
    ReadyUnit units;

    @Inject
    Persons persons;

    private record Note(String text, boolean avoid, String audience) {}

    private static Set<Note> notes(TestPerson reader) {
        Map<String, Object> told = reader.basic()
                .get("/api/v1/standards/CFACSC4/1/guidance")
                .jsonPath()
                .getMap("");
        return Stream.of("criteria", "places")
                .map(told::get)
                .flatMap(beside -> ((Map<?, ?>) beside).values().stream())
                .flatMap(notes -> ((Collection<?>) notes).stream())
                .map(note -> (Map<?, ?>) note)
                .map(note ->
                        new Note((String) note.get("text"), (boolean) note.get("avoid"), (String) note.get("audience")))
                .collect(Collectors.toSet());
    }

    private static List<String> pages(Ready unit, List<String> pieces) {
        Stream<String> ofAll = Stream.of(
                "/catalogue/CFACSC4/1",
                "/units/" + unit.id() + "/criteria/C4.2.1",
                "/units/" + unit.id() + "/criteria/C4.2.8");
        Stream<String> read = pieces.stream().map(piece -> "/units/" + unit.id() + "/pieces/" + piece);
        return Stream.concat(ofAll, read).toList();
    }

    private List<String> pieces(Ready unit) {
        return units.now(unit).evidence().pieces().keySet().stream()
                .map(Object::toString)
                .toList();
    }

    /** The items of lists in which one of the notes stands, by the note. */
    private static List<Element> itemsWith(String text, Element page) {
        return page.select("li").stream()
                .filter(item -> item.text().contains(text))
                .filter(item -> item.select("li").size() == 1)
                .toList();
    }

    /** Reads every page, and answers with the notes that were found on each. */
    private static Set<String> found(TestPerson reader, List<String> pages, Set<Note> notes) {
        Visitor visitor = reader.visitor();
        Set<String> found = new HashSet<>();
        for (String path : pages) {
            Element page = Jsoup.parse(
                    visitor.get(path).then().statusCode(200).extract().asString());
            for (Note note : notes) {
                itemsWith(note.text(), page).forEach(item -> {
                    assertThat(item.text().startsWith("Avoid: "))
                            .as(path + ": " + item.text())
                            .isEqualTo(note.avoid());
                    found.add(
                            path.replaceAll(".*/(catalogue|criteria|pieces|portfolio)/.*", "$1") + ": " + note.text());
                });
            }
        }
        return found;
    }

    @Test
    void aMistakeIsCalledOneWhereverItIsShown() {
        Ready unit = units.submitted();
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        Set<Note> all = notes(administrator);
        assertThat(all).contains(new Note(MISTAKE, true, "learner"));
        List<String> ofLearner = Stream.concat(
                        pages(unit, pieces(unit)).stream(), Stream.of("/portfolio/" + units.draft(unit) + "/edit"))
                .toList();

        assertThat(found(unit.learner(), ofLearner, all))
                .contains(
                        "catalogue: " + MISTAKE, "criteria: " + MISTAKE, "pieces: " + MISTAKE, "portfolio: " + MISTAKE)
                .noneMatch(where -> where.contains(MARKING_POINT));
        assertThat(found(unit.verifier(), pages(unit, pieces(unit)), all))
                .contains("catalogue: " + MISTAKE, "criteria: " + MISTAKE, "pieces: " + MISTAKE)
                .anyMatch(where -> where.startsWith("pieces: ") && where.contains(MARKING_POINT));
        assertThat(found(unit.assessor(), pages(unit, pieces(unit)), all))
                .anyMatch(where -> where.startsWith("pieces: ") && where.contains(MARKING_POINT))
                .noneMatch(where -> where.contains(MISTAKE));
    }

    @Test
    void markingPointsAreForThoseWhoJudgeInTheJsonToo() {
        assertThat(notes(persons.add(Role.LEARNER)))
                .contains(new Note(MISTAKE, true, "learner"))
                .allMatch(note -> note.audience().equals("learner"));
        assertThat(notes(persons.add(Role.ASSESSOR)))
                .isNotEmpty()
                .allMatch(note -> note.audience().equals("assessor") && !note.avoid());
    }
}
