package org.countersign.people;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import org.countersign.site.Role;
import org.countersign.site.lists.Choice;
import org.countersign.wording.Wording;

/** Roles as people read them: {@code {role.label}} in any template. */
public final class RoleLabels {

    private static final RoleWords WORDS = Wording.by(RoleWords.class);

    private RoleLabels() {}

    @TemplateExtension
    public static String label(Role role) {
        return switch (role) {
            case LEARNER -> WORDS.learner();
            case ASSESSOR -> WORDS.assessor();
            case TRAINEE_ASSESSOR -> WORDS.traineeAssessor();
            case COUNTERSIGNER -> WORDS.countersigner();
            case INTERNAL_VERIFIER -> WORDS.internalVerifier();
            case LEAD_VERIFIER -> WORDS.leadVerifier();
            case ADMINISTRATOR -> WORDS.administrator();
        };
    }

    /** All of them, for a form. */
    public static List<Choice> choices() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), label(role)))
                .toList();
    }
}
