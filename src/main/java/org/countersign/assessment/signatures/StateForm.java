package org.countersign.assessment.signatures;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.countersign.rules.Counting;
import org.countersign.site.columns.ValueColumn;

/**
 * How a signed state is written and counted. All who sign a unit sign one form of it, and as long as a signature stands
 * the unit is read in the form it was signed in.
 *
 * @param format of the document, raised whenever it comes to hold something else
 */
@Embeddable
public record StateForm(int format, Counting counting) {

    /** Names editions by a sentence, and no counting. */
    public static final StateForm FIRST = new StateForm(1, Counting.AS_TYPED);

    /** Says nothing of what occasions were marked with when they were claimed. */
    public static final StateForm SECOND = new StateForm(2, Counting.AS_READ);

    public static final List<StateForm> EARLIER = List.of(FIRST, SECOND);

    /** What is signed from now on, where no signature stands yet. */
    public static final StateForm NOW = new StateForm(3, Counting.NOW);

    @Converter(autoApply = true)
    static final class CountingColumn extends ValueColumn<Counting, Integer> {

        CountingColumn() {
            super(Counting::number, Counting::of);
        }
    }
}
