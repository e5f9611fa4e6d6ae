package org.countersign.people.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.countersign.journal.JournalCheck.Break;
import org.countersign.journal.JournalCheck.Break.Kind;
import org.junit.jupiter.api.Test;

class JournalBreakTest {

    @Test
    void everyBreakIsSaidInASentence() {
        UUID id = UUID.fromString("5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11");

        assertThat(List.of(
                        new Break(Kind.DOES_NOT_FOLLOW, 1204, List.of(1203L)),
                        new Break(Kind.SHORTENED, 1204, List.of(1210L)),
                        new Break(Kind.NOBODY_KEEPS_IT, 7, List.of("plan")),
                        new Break(Kind.FACT_GONE, 7, List.of("judgement", id)),
                        new Break(Kind.FACT_CHANGED, 7, List.of("judgement", id)),
                        new Break(Kind.SALT_GONE, 7, List.of("judgement", id)),
                        new Break(Kind.ENTRY_MISSING, 1204, List.of("judgement", id)),
                        new Break(Kind.THING_GONE, 1204, List.of("evidence file", id)),
                        new Break(Kind.THING_CHANGED, 1204, List.of("evidence file", id))))
                .extracting(JournalBreak::sentence)
                .containsExactly(
                        "Entry 1204 does not follow entry 1203: one of them was changed, or one between them removed.",
                        "The journal ends at entry 1204, but its head names entry 1210: entries were removed from its"
                                + " end.",
                        "Entry 7 is of a kind that no room keeps: plan.",
                        "Entry 7 is about a judgement that is gone: 5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11.",
                        "Entry 7 is about a judgement that was changed outside the program:"
                                + " 5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11.",
                        "Entry 7 is about a judgement whose salt was removed, so nobody can tell whether it was changed:"
                                + " 5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11.",
                        "None of the 1204 entries is about this judgement, so it was put in outside the program:"
                                + " 5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11.",
                        "Gone: evidence file 5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11.",
                        "Changed outside the program: evidence file 5f0c7b9e-6d53-4c0e-9a43-0a4a0d9f3c11.");
    }
}
