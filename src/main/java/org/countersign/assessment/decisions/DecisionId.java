package org.countersign.assessment.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.countersign.site.columns.OptionalColumn;
import org.countersign.site.columns.SeveralColumn;
import org.countersign.site.columns.ValueColumn;

/** Names one decision, a judgement or a sign-off, for good. */
public record DecisionId(@JsonProperty("value") UUID value) implements Comparable<DecisionId> {

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column extends ValueColumn<DecisionId, UUID> {

        Column() {
            super(DecisionId::value, DecisionId::new);
        }
    }

    @Converter(autoApply = true)
    static final class Maybe extends OptionalColumn<DecisionId, UUID> {

        Maybe() {
            super(DecisionId::value, DecisionId::new);
        }
    }

    @Converter(autoApply = true)
    static final class Several extends SeveralColumn<DecisionId> {

        Several() {
            super(" ", DecisionId::toString, id -> new DecisionId(UUID.fromString(id)));
        }
    }
}
