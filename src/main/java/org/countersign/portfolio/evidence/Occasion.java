package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.journal.Since;
import org.countersign.site.columns.OptionalColumn;
import org.countersign.site.columns.SeveralColumn;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One happening inside a piece.
 *
 * @param happening which one it is, the same in every version of its piece: the id it had when it was first told of
 * @param to the same as {@code from} unless it went on for days
 * @param contexts marks of contexts in force in the enrolments the piece is claimed in, each with the standard it
 *     belongs to; codes alone where an earlier release kept it
 * @param customers the centre's own codes, never names
 * @param others who else was there, as the learner wrote it; may be empty
 */
@Embeddable
public record Occasion(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("happening") @Since(2) UUID happening,
        @JsonProperty("from") @Column(name = "from_date") LocalDate from,
        @JsonProperty("to") @Column(name = "to_date") LocalDate to,
        @JsonProperty("place") String place,
        @JsonProperty("setting") Optional<Setting> setting,
        @JsonProperty("sector") Optional<Sector> sector,

        @JsonProperty("contexts") @Convert(converter = Lines.class)
        SortedSet<String> contexts,

        @JsonProperty("customers") @Convert(converter = Lines.class) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        SortedSet<String> customers,

        @JsonProperty("others") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String others) {

    /** Codes a line each: none has a line end in it. */
    @Converter
    static final class Lines extends SeveralColumn<String> {

        Lines() {
            super("\n", Function.identity(), Function.identity());
        }
    }

    @Converter(autoApply = true)
    static final class SettingColumn extends OptionalColumn<Setting, String> {

        SettingColumn() {
            super(Setting::name, Setting::valueOf);
        }
    }

    @Converter(autoApply = true)
    static final class SectorColumn extends OptionalColumn<Sector, String> {

        SectorColumn() {
            super(Sector::name, Sector::valueOf);
        }
    }
}
