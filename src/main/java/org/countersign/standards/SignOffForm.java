package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What is signed at the end of a unit: a statement and the signature lines in their printed order.
 *
 * @param statement the words signed under
 * @param lines who signs, in the printed order; a line's label is as printed ("Candidate's signature")
 */
public record SignOffForm(
        String notesHeading,
        String statement,
        @JsonProperty("signatures") List<SignatureLine> lines) {

    public SignOffForm {
        lines = List.copyOf(lines);
    }

    /** One line of the form: who signs there, and how the line is labelled in print. */
    public record SignatureLine(Signatory signatory, String label) {}
}
