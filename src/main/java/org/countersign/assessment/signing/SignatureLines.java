package org.countersign.assessment.signing;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The statement of a unit and the lines beneath it, as they are signed so far.
 *
 * @param lines in the order of the form
 * @param voided signatures that a reopening voided, oldest first
 * @param changedOutside that what was signed, or a signature, is not as it was, and nobody reopened the unit; or null
 */
@TemplateData
record SignatureLines(
        String enrolment,
        String statement,
        boolean centresWording,
        List<Line> lines,
        List<String> voided,
        String changedOutside) {

    public SignatureLines {
        lines = List.copyOf(lines);
        voided = List.copyOf(voided);
    }

    /** Where the unit is signed. */
    public String path() {
        return "/units/" + enrolment + "/signing";
    }

    /**
     * @param said who signed when, or that nobody has
     * @param changedOutside the journal does not tell of the signature as it stands
     */
    @TemplateData
    public record Line(String label, boolean signed, String said, boolean afterReset, boolean changedOutside) {}
}
