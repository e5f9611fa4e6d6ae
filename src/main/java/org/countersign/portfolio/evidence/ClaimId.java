package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.countersign.site.columns.ValueColumn;

/** Names one claim for good. */
public record ClaimId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column extends ValueColumn<ClaimId, UUID> {

        Column() {
            super(ClaimId::value, ClaimId::new);
        }
    }
}
