package org.countersign.assessment.signing;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/**
 * The signatures of a unit as its pages show them to one reader.
 *
 * @param digest of the state that would be signed now
 * @param lines in the order of the form
 * @param voided signatures that a reopening voided, oldest first
 * @param changedOutside what was signed is not what stands now, and nobody reopened the unit
 */
@TemplateData
public record SigningView(
        String enrolment,
        String title,
        String statement,
        boolean centresWording,
        String digest,
        List<Line> lines,
        List<String> voided,
        boolean changedOutside,
        List<NoteLine> notes,
        Acts acts) {

    public SigningView {
        lines = List.copyOf(lines);
        voided = List.copyOf(voided);
        notes = List.copyOf(notes);
    }

    public String path() {
        return "/units/" + enrolment + "/signing";
    }

    /** @param said who signed when, or that nobody has */
    @TemplateData
    public record Line(String label, boolean signed, String said, boolean afterReset) {}

    @TemplateData
    public record NoteLine(String by, Instant at, String text) {}

    /**
     * What this reader may do here.
     *
     * @param sign signatures they could give, with the reason where they cannot give them now
     * @param whyNotRelease a sentence; null where they may
     */
    @TemplateData
    public record Acts(List<Sign> sign, boolean verifier, String whyNotRelease, boolean reopens, boolean writesNotes) {

        public Acts {
            sign = List.copyOf(sign);
        }
    }

    /** @param whyNot a sentence; null where they may sign now */
    @TemplateData
    public record Sign(String signatory, String label, String whyNot) {}
}
