package org.countersign.catalogue;

import java.util.List;
import java.util.Map;
import org.countersign.standards.Guidance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The study notes beside one standard, for whoever asks. */
@Schema(name = "StudyNotes", description = "Study notes, not part of the standard; they decide nothing")
public record StudyNotes(
        @Schema(description = "By the code of the criterion they stand beside")
        Map<String, List<StudyNote>> criteria,

        @Schema(description = "By the form of evidence, or for the portfolio as a whole")
        Map<Guidance.Place, List<StudyNote>> places) {}
