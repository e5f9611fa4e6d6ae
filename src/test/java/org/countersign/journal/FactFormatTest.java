package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.beans.ConstructorProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactFormatTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    record Before(
            @JsonProperty("id") UUID id,
            @JsonProperty("labels") Set<String> labels,
            @JsonProperty("on") Optional<LocalDate> on,
            @JsonProperty("at") Instant at,
            @JsonProperty("parts") List<Part> parts) {}

    record Part(@JsonProperty("text") String text) {}

    record Now(
            @JsonProperty("remark") @Since(2) String remark,
            @JsonProperty("id") UUID id,
            @JsonProperty("labels") Set<String> labels,
            @JsonProperty("on") Optional<LocalDate> on,
            @JsonProperty("at") Instant at,
            @JsonProperty("parts") List<NewPart> parts) {}

    record NewPart(
            @JsonProperty("text") String text,
            @JsonProperty("page") @Since(3) int page) {}

    /** The parts of {@link Before} under other names in Java, and with more that can be asked of it. */
    record Renamed(
            @JsonProperty("id") UUID number,
            @JsonProperty("labels") Set<String> tags,
            @JsonProperty("on") Optional<LocalDate> day,
            @JsonProperty("at") Instant moment,
            @JsonProperty("parts") List<RenamedPart> pieces) {

        boolean isLong() {
            return true;
        }

        public String getSummary() {
            return "one";
        }
    }

    record RenamedPart(String words) {

        @ConstructorProperties("text")
        RenamedPart {}
    }

    record Unnamed(@JsonProperty("id") UUID id, List<UnnamedPart> parts) {}

    record UnnamedPart(String text) {}

    record Ids(@JsonProperty("ids") Set<Object> ids) {}

    record Id(UUID value) {

        @Override
        public String toString() {
            return "number " + value;
        }
    }

    enum Choice {
        FIRST;

        @Override
        public String toString() {
            return "the first";
        }
    }

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

    @Test
    void aFieldRenamedInJavaChangesNoByte() {
        Renamed renamed = new Renamed(ID, BEFORE.labels(), BEFORE.on(), BEFORE.at(), List.of(new RenamedPart("one")));

        assertThat(FactFormat.of(Renamed.class)).isEqualTo(1);
        assertThat(Digests.canonical(renamed, 1)).isEqualTo(Digests.canonical(BEFORE, 1));
    }

    @Test
    void aFieldWithoutANameOfItsOwnIsNotWritten() {
        assertThatThrownBy(() -> FactFormat.of(Unnamed.class))
                .hasMessage("Name the field \"parts\" of " + Unnamed.class.getName()
                        + " by JsonProperty: it is journalled");
        assertThatThrownBy(() -> FactFormat.of(UnnamedPart.class)).hasMessageContaining("\"text\"");
    }

    @Test
    void whatAnIdOrAChoiceSaysOfItselfForPeopleIsNoPartOfTheFact() {
        assertThat(Digests.canonical(new Ids(Set.of(new Id(ID), Choice.FIRST)), 1))
                .isEqualTo("{\"ids\":[\"" + ID + "\",\"FIRST\"]}");
    }
}
