package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.countersign.site.disk.Sha256;

/**
 * The statement at the end of a unit and the lines it is signed on, in the printed order of the source.
 *
 * @param centresWording true where the standard has no statement of its own and this one is the centre's
 */
public record Declaration(
        @JsonProperty("statement") String statement,
        @JsonProperty("centresWording") boolean centresWording,
        @JsonProperty("lines") List<Line> lines) {

    public Declaration {
        lines = List.copyOf(lines);
    }

    Declaration blank() {
        List<Line> blank = lines.stream().map(line -> Line.blank(line.label())).toList();
        return new Declaration(statement, centresWording, blank);
    }

    /**
     * One line of the form: signed electronically, released without sampling, or blank for a signature by hand.
     *
     * @param label as printed ("Assessor's signature")
     * @param voided signatures given here before and void for good, oldest first; they stay readable
     */
    public record Line(
            @JsonProperty("label") String label,
            @JsonProperty("signed") Optional<Signed> signed,
            @JsonProperty("notSampled") Optional<NotSampled> notSampled,
            @JsonProperty("voided") List<Voided> voided) {

        public Line {
            voided = List.copyOf(voided);
            if (signed.isPresent() && notSampled.isPresent()) {
                throw new IllegalArgumentException(
                        "The line \"" + label + "\" is either signed or released without sampling, never both");
            }
        }

        public static Line blank(String label) {
            return new Line(label, Optional.empty(), Optional.empty(), List.of());
        }

        public static Line signed(String label, Signed signed) {
            return new Line(label, Optional.of(signed), Optional.empty(), List.of());
        }

        public static Line notSampled(String label, NotSampled notSampled) {
            return new Line(label, Optional.empty(), Optional.of(notSampled), List.of());
        }

        public Line withVoided(List<Voided> before) {
            return new Line(label, signed, notSampled, before);
        }
    }

    /**
     * @param at in the centre's time zone
     * @param changedOutside the journal does not tell of it as it stands
     * @param afterReset the person's password had been reset by somebody else in the 24 hours before
     */
    public record Signed(
            @JsonProperty("name") String name,
            @JsonProperty("at") ZonedDateTime at,
            @JsonProperty("signedState") Sha256 signedState,
            @JsonProperty("afterReset") boolean afterReset,
            @JsonProperty("changedOutside") boolean changedOutside) {}

    /** Instead of the internal verifier's signature: the unit was released, not verified. */
    public record NotSampled(
            @JsonProperty("reason") String reason,
            @JsonProperty("name") String name,
            @JsonProperty("on") LocalDate on) {}

    /** A signature that a reopening made void. */
    public record Voided(
            @JsonProperty("name") String name,
            @JsonProperty("signedOn") LocalDate signedOn,
            @JsonProperty("voidedOn") LocalDate voidedOn,
            @JsonProperty("reason") String reason) {}
}
