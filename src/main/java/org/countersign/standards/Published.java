package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the publisher printed about a standard, kept as found; nothing is made up where nothing was printed.
 *
 * @param title the published title, if the source has one
 * @param unitCode the awarding body's code of a legacy unit ({@code FE2D 04})
 * @param nosReference the reference of the National Occupational Standard ({@code CFACSC4}, {@code INSCS016})
 * @param furtherCodes other codes of the same unit ({@code K/601/1217})
 * @param awardingBodies what awarding bodies call it, by body
 * @param levels by framework ({@code RQF}, {@code SCQF})
 * @param credit half credits are published too (0.5, 2.5)
 * @param guidedLearningHours with a teacher or an assessor
 * @param totalHours of all learning
 * @param suites of standards that it is one of
 * @param language that it is written in, as a tag ({@code cy})
 * @param reviewDate with its own precision: "2026" is the whole year
 * @param originalUrns standards this one was made from
 * @param others every other printed line, in the printed order (SOC Code, Keywords, …)
 * @param emptySections headings published with nothing under them
 */
@JsonPropertyOrder({"title", "urn", "unitCode", "nosReference"})
public record Published(
        Optional<String> title,
        Optional<String> urn,
        Optional<String> unitCode,
        Optional<String> nosReference,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> furtherCodes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Line> awardingBodies,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Level> levels,
        Optional<BigDecimal> credit,
        Optional<BigDecimal> guidedLearningHours,
        Optional<BigDecimal> totalHours,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suites,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> occupations,
        Optional<String> language,
        Optional<String> version,
        Optional<String> approvedOn,
        Optional<String> reviewDate,
        Optional<String> validity,
        List<String> originalUrns,
        List<Line> others,
        @JsonProperty("published-as-empty") List<String> emptySections) {

    public Published {
        furtherCodes = List.copyOf(furtherCodes);
        awardingBodies = List.copyOf(awardingBodies);
        levels = List.copyOf(levels);
        credit = credit.map(Published::shortest);
        guidedLearningHours = guidedLearningHours.map(Published::shortest);
        totalHours = totalHours.map(Published::shortest);
        suites = List.copyOf(suites);
        occupations = List.copyOf(occupations);
        originalUrns = List.copyOf(originalUrns);
        others = List.copyOf(others);
        emptySections = List.copyOf(emptySections);
    }

    /** What a National Occupational Standard prints about itself. */
    public Published(
            Optional<String> title,
            Optional<String> urn,
            Optional<String> unitCode,
            Optional<String> nosReference,
            Optional<String> version,
            Optional<String> approvedOn,
            Optional<String> reviewDate,
            Optional<String> validity,
            List<String> originalUrns,
            List<Line> others,
            List<String> emptySections) {
        this(
                title,
                urn,
                unitCode,
                nosReference,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                version,
                approvedOn,
                reviewDate,
                validity,
                originalUrns,
                others,
                emptySections);
    }

    /** One way of writing each number, so that 2.50 and 2.5 are the same, and 10 is not 1E+1. */
    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A printed line with its printed label. */
    public record Line(String label, String text) {}

    /** A level with the framework that counts it, {@code RQF 2}. */
    public record Level(String framework, String level) {

        public String name() {
            return framework + " " + level;
        }
    }
}
