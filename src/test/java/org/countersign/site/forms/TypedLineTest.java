package org.countersign.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        title                                              | Title
        releaseReason                                      | Release reason
        occasions-0-place                                  | Occasions 0 place
        feedback-123e4567-e89b-12d3-a456-426614174000      | Feedback
        claim-123e4567-e89b-12d3-a456-426614174000-C4.1.1  | Claim C4.1.1
        """)
    void aFieldWhosePageToldNothingIsReadUnderItsName(String name, String read) {
        assertThat(TypedLine.of(form(List.of(), part(name, "As typed")), "Ticked"))
                .containsExactly(new TypedLine(read, "As typed"));
    }

    @Test
    void whatAPagePutIntoItsFormIsNoneOfWhatWasTyped() {
        String id = "123e4567-e89b-12d3-a456-426614174000";
        assertThat(TypedLine.of(
                        form(
                                List.of(),
                                part("key", id),
                                part("supersedes-" + id, id),
                                part("seen", "0f".repeat(32)),
                                part("do", "save"),
                                part("kept", "{}"),
                                part("place", " ")),
                        "Ticked"))
                .isEmpty();
    }

    @Test
    void aChoiceIsReadAsThePageShowedIt() {
        List<KeptForm.Word> words = List.of(
                new KeptForm.Word("method", "How it was shown", "OBSERVATION", "Observation"),
                new KeptForm.Word("declared", "", "true", "It is my own work"),
                new KeptForm.Word("place", "Where", null, null),
                new KeptForm.Word("title", "Title", null, null));

        assertThat(TypedLine.of(
                        form(
                                words,
                                part("method", "OBSERVATION"),
                                part("declared", "true"),
                                part("place", ""),
                                part("title", "A refund"),
                                part("revision", "3")),
                        "Ticked"))
                .containsExactly(
                        new TypedLine("How it was shown", "Observation"),
                        new TypedLine("Ticked", "It is my own work"),
                        new TypedLine("Title", "A refund"));
    }

    private static KeptForm.Part part(String name, String value) {
        return new KeptForm.Part(name, value);
    }

    private static KeptForm form(List<KeptForm.Word> words, KeptForm.Part... parts) {
        return new KeptForm("/a", "/", false, "", Stream.of(parts).toList(), words, List.of(), false);
    }
}
