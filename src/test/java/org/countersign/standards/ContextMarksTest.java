package org.countersign.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two standards, one of them with contexts of its own and one under a policy that took over another's codes. */
class ContextMarksTest {

    private static final Context BUSY = new Context("1.1", "during a busy time", "busy time");
    private static final Context BY_PHONE = new Context("1.2", "on the telephone", "by phone");

    private static final Published UNPUBLISHED = new Published(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    private static final ContextMarks DECLARED = marks("CFACSC4", List.of(BUSY, BY_PHONE), List.of());
    private static final ContextMarks ANOTHER = marks("CFACSC40", List.of(BUSY), List.of());
    private static final ContextMarks TAKEN_OVER = marks("INSCS016", List.of(), List.of(BUSY));

    private static ContextMarks marks(String id, List<Context> declared, List<Context> takenOver) {
        EditionKey policy = new EditionKey("rules", "1");
        return new ContextMarks(
                new Standard(
                        new EditionKey(id, "1"),
                        Optional.empty(),
                        "A unit",
                        UNPUBLISHED,
                        List.of(),
                        List.of(),
                        List.of(new EvidenceRequirement("1", "Show each of these.", declared)),
                        Optional.empty(),
                        policy),
                new Policy(policy, "Rules", List.of(), takenOver, Optional.empty()));
    }

    @Test
    void aMarkNamesTheStandardAndTheCode() {
        assertThat(DECLARED.all()).containsExactly("CFACSC4/1.1", "CFACSC4/1.2");
        assertThat(TAKEN_OVER.all()).containsExactly("INSCS016/1.1");
    }

    @Test
    void whatIsMarkedForOneStandardIsNotMarkedForAnotherWithTheSameCode() {
        List<String> marks = List.of("CFACSC4/1.1");
        assertThat(DECLARED.in(marks, true)).containsExactly(BUSY);
        assertThat(DECLARED.in(marks, false)).containsExactly(BUSY);
        assertThat(ANOTHER.in(marks, true)).isEmpty();
        assertThat(ANOTHER.in(marks, false))
                .as("a standard's own code, whenever it was claimed")
                .isEmpty();
        assertThat(TAKEN_OVER.in(marks, true)).isEmpty();
        assertThat(DECLARED.in(List.of("CFACSC40/1.1"), true))
                .as("a standard whose id begins alike")
                .isEmpty();
    }

    @Test
    void contextsAreReadInTheOrderTheyAreDeclaredIn() {
        assertThat(DECLARED.in(List.of("CFACSC4/1.2", "CFACSC4/1.1"), true)).containsExactly(BUSY, BY_PHONE);
    }

    @Test
    void whatAPolicyTookOverIsReadFromAnotherStandardsMarksOnlyWhereNobodyCouldMarkIt() {
        assertThat(TAKEN_OVER.in(List.of("CFACSC4/1.1"), false)).containsExactly(BUSY);
        assertThat(TAKEN_OVER.in(List.of("CFACSC4/1.2"), false)).isEmpty();
    }

    @Test
    void aCodeAloneIsFromBeforeMarksNamedTheStandardAndIsMarkedInEveryUnit() {
        List<String> marks = List.of("1.1", "9z");
        assertThat(DECLARED.in(marks, true)).containsExactly(BUSY);
        assertThat(ANOTHER.in(marks, true)).containsExactly(BUSY);
        assertThat(TAKEN_OVER.in(marks, false)).containsExactly(BUSY);
    }

    @Test
    void aCodeAloneMayMeanSeveralMarksAndAWholeMarkOnlyItself() {
        List<String> marks = List.of("INSCS016/1.1", "CFACSC4/1.1", "CFACSC4/1.2", "CFACSC4/11.1");
        assertThat(ContextMarks.meant("1.1", marks)).containsExactly("CFACSC4/1.1", "INSCS016/1.1");
        assertThat(ContextMarks.meant("CFACSC4/1.1", marks)).containsExactly("CFACSC4/1.1");
        assertThat(ContextMarks.meant("INSCS001/1.1", marks)).isEmpty();
        assertThat(ContextMarks.meant("9z", marks)).isEmpty();
    }

    @Test
    void withinItsStandardACodeStandsAlone() {
        assertThat(ContextMarks.within("CFACSC4", List.of("CFACSC4/1.1", "1.2", "CFACSC40/1.1")))
                .containsExactly("1.1", "1.2", "CFACSC40/1.1");
    }
}
