package org.countersign.people;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.countersign.site.Choice;
import org.countersign.site.Role;

/** Roles as people read them: {@code {role.label}} in any template. */
public final class RoleLabels {

    private RoleLabels() {}

    @TemplateExtension
    public static String label(Role role) {
        RoleWords words = MessageBundles.get(RoleWords.class);
        return switch (role) {
            case LEARNER -> words.learner();
            case ASSESSOR -> words.assessor();
            case TRAINEE_ASSESSOR -> words.traineeAssessor();
            case COUNTERSIGNER -> words.countersigner();
            case INTERNAL_VERIFIER -> words.internalVerifier();
            case LEAD_VERIFIER -> words.leadVerifier();
            case ADMINISTRATOR -> words.administrator();
        };
    }

    /** All of them, for a form. */
    static List<Choice> choices() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), label(role)))
                .toList();
    }
}
