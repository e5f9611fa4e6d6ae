package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;
import org.countersign.assessment.Waiting;

/** A line of the assessor's queue. */
@TemplateData
public record QueueView(String learner, String unit, String href, String what, String details, String waiting) {

    /** Where it is decided. */
    public static String path(Waiting waiting) {
        String unit = UnitViews.path(waiting.enrolment());
        return switch (waiting.kind()) {
            case JUDGE -> unit + "/pieces/" + waiting.piece().orElseThrow() + "?version=" + waiting.version();
            case SIGN_OFF -> unit + "?show=waiting#criteria";
            case ATTEST -> unit + "/attestations/" + waiting.what();
            case SIGN -> unit + "/signing";
        };
    }
}
