package org.countersign.assessment.qualifications;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;

/**
 * What was typed and chosen when enrolling on a qualification, as it was sent.
 *
 * @param findLearner what the list of learners was narrowed down by
 */
@TemplateData
record EnrolForm(String key, String learner, String qualification, String enrolledOn, String findLearner) {

    EnrolForm {
        learner = typed(learner);
        qualification = typed(qualification);
        enrolledOn = typed(enrolledOn);
        findLearner = typed(findLearner);
    }

    private static String typed(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** The form again, with what was chosen, its list narrowed down. */
    String address() {
        return UriBuilder.fromPath(LearnersQualificationPages.PATH + "/new")
                .queryParam("findLearner", "{findLearner}")
                .queryParam("learner", "{learner}")
                .queryParam("qualification", "{qualification}")
                .queryParam("enrolledOn", "{enrolledOn}")
                .build(findLearner, learner, qualification, enrolledOn)
                .toString();
    }
}
