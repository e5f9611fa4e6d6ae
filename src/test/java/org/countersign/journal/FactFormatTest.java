package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactFormatTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    record Before(UUID id, Set<String> labels, Optional<LocalDate> on, Instant at, List<Part> parts) {}

    record Part(String text) {}

    record Now(
            @Since(2) String remark,
            UUID id,
            Set<String> labels,
            Optional<LocalDate> on,
            Instant at,
            List<NewPart> parts) {}

    record NewPart(String text, @Since(3) int page) {}

    private static final Before BEFORE = new Before(
            ID,
            Set.of("b", "a"),
            Optional.empty(),
            Instant.parse("2026-03-03T10:00:00.123456Z"),
            List.of(new Part("one")));

    private static final Now NOW =
            new Now("seen", ID, BEFORE.labels(), BEFORE.on(), BEFORE.at(), List.of(new NewPart("one", 2)));

    @Test
    void aFactOfTheFirstFormatIsWrittenAsEver() {
        assertThat(FactFormat.of(Before.class)).isEqualTo(1);
        assertThat(Digests.canonical(BEFORE, 1)).isEqualTo("""
                {"at":"2026-03-03T10:00:00.123456Z","id":"00000000-0000-4000-8000-000000000001",\
                "labels":["a","b"],"on":null,"parts":[{"text":"one"}]}""");
    }

    @Test
    void anEntryFromBeforeAFieldWasAddedIsCheckedWithoutIt() {
        assertThat(Digests.canonical(NOW, 1)).isEqualTo(Digests.canonical(BEFORE, 1));
        assertThat(Digests.ofFact("salt", NOW, 1)).isEqualTo(Digests.ofFact("salt", BEFORE, 1));
    }

    @Test
    void aFieldAddedToAPartOfAFactIsANewFormatOfTheWhole() {
        assertThat(FactFormat.of(Now.class)).isEqualTo(3);
        assertThat(Digests.canonical(NOW, 2)).contains("\"remark\":\"seen\"").doesNotContain("page");
        assertThat(Digests.canonical(NOW, 3)).contains("\"remark\":\"seen\"", "\"page\":2");
    }
}
