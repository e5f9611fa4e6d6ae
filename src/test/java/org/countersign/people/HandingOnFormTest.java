package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.countersign.people.names.SearchText;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.lists.Choice;
import org.junit.jupiter.api.Test;

/** Who takes over is found among the assessors of a large centre. */
class HandingOnFormTest {

    private static final List<Person> MANY = IntStream.range(0, 60)
            .mapToObj(number -> person("Assessor %02d".formatted(number)))
            .toList();

    private static Person person(String name) {
        return new Person(
                PersonId.random(),
                name.replace(' ', '.'),
                name,
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.ASSESSOR),
                false,
                SearchText.of(List.of(name)));
    }

    private static HandingOnForm asking(List<Person> takers, Map<String, String> sent) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        sent.forEach(form::putSingle);
        Duty duty = new Duty(UUID.randomUUID(), "Nia Wyn", "Deal with customers", "assessor", takers);
        return HandingOnForm.asking(List.of(duty)).chosen(form);
    }

    @Test
    void ofManyAPageIsOfferedAndTheOthersAreLookedFor() {
        HandingOnForm form = asking(MANY, Map.of());
        assertThat(form.isLong()).isTrue();
        assertThat(form.takersOfAll("Nobody yet")).hasSize(51).startsWith(new Choice("nobody", "Nobody yet"));
        assertThat(form.takersOf(form.duties().get(0), "Nobody yet")).hasSize(51);

        HandingOnForm looking = asking(MANY, Map.of("findTaker", " assessor 57 "));
        assertThat(looking.isLong()).as("what was looked for can be taken back").isTrue();
        assertThat(looking.found()).isEqualTo(1);
        assertThat(looking.takersOfAll("Nobody yet"))
                .extracting(Choice::label)
                .containsExactly("Nobody yet", "Assessor 57, Assessor.57");
    }

    @Test
    void whoWasChosenStaysWhoeverIsLookedForNext() {
        String chosen = MANY.get(3).id().toString();
        HandingOnForm form = asking(MANY, Map.of("handAllOnTo", chosen, "findTaker", "57"));
        assertThat(form.takersOfAll("Nobody yet"))
                .extracting(Choice::value)
                .containsExactly("nobody", chosen, MANY.get(57).id().toString());
    }

    @Test
    void fewAreOfferedAllAtOnce() {
        HandingOnForm form = asking(MANY.subList(0, 50), Map.of());
        assertThat(form.isLong()).isFalse();
        assertThat(form.takersOfAll("Nobody yet")).hasSize(51);
    }
}
