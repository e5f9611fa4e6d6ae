package org.countersign.enrolment.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;

/**
 * What was typed and chosen when enrolling, as it was sent.
 *
 * @param findLearner what the list of learners was narrowed down by
 * @param findUnit the same for the units
 */
@TemplateData
record EnrolForm(
        String key,
        String learner,
        String standard,
        String policy,
        String enrolledOn,
        String findLearner,
        String findUnit) {

    EnrolForm {
        learner = typed(learner);
        standard = typed(standard);
        policy = typed(policy);
        enrolledOn = typed(enrolledOn);
        findLearner = typed(findLearner);
        findUnit = typed(findUnit);
    }

    private static String typed(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** The form again, with all that was typed and chosen, its lists narrowed down. */
    String address() {
        return UriBuilder.fromPath(EnrolmentPages.PATH + "/new")
                .queryParam("findLearner", "{findLearner}")
                .queryParam("findUnit", "{findUnit}")
                .queryParam("learner", "{learner}")
                .queryParam("standard", "{standard}")
                .queryParam("policy", "{policy}")
                .queryParam("enrolledOn", "{enrolledOn}")
                .build(findLearner, findUnit, learner, standard, policy, enrolledOn)
                .toString();
    }
}
