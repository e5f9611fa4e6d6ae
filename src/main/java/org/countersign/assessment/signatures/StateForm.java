package org.countersign.assessment.signatures;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
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

    /** What is signed from now on, where no signature stands yet. */
    public static final StateForm NOW = new StateForm(2, Counting.NOW);

    @Converter(autoApply = true)
    static final class CountingColumn extends ValueColumn<Counting, Integer> {

        CountingColumn() {
            super(Counting::number, Counting::of);
        }
    }
}
