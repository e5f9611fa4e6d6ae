package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.countersign.assessment.summary.Waiting;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.site.clock.CentreClock;

/** A line of the assessor's queue. */
@TemplateData
public record QueueView(String learner, String unit, String href, String what, String details, String waiting) {

    public static final String COUNTERSIGNING = "/countersigning";

    public static int days(Instant since, CentreClock clock) {
        return (int) ChronoUnit.DAYS.between(clock.dateOf(since), clock.today());
    }

    /** Where the decisions of trainees in a unit are countersigned. */
    public static String toCountersign(Enrolment enrolment) {
        return COUNTERSIGNING + "?unit=" + enrolment.id() + "#unit-" + enrolment.id();
    }

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
