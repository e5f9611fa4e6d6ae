package org.countersign.enrolment.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** The policies that a learner can be enrolled under on one standard, its own first. */
@TemplateData
record PolicyGroup(String standard, List<PolicyChoice> policies) {

    /** @param chosen in this group, and in no other that has the same policy */
    @TemplateData
    record PolicyChoice(String value, String label, boolean chosen) {}
}
