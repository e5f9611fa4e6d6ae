package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.countersign.site.columns.OptionalColumn;
import org.countersign.site.columns.ValueColumn;

/** Names one piece of evidence for good, through all its versions; stands in addresses. */
public record PieceId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column extends ValueColumn<PieceId, UUID> {

        Column() {
            super(PieceId::value, PieceId::new);
        }
    }

    /** One that may be missing. */
    @Converter(autoApply = true)
    public static final class Maybe extends OptionalColumn<PieceId, UUID> {

        Maybe() {
            super(PieceId::value, PieceId::new);
        }
    }
}
