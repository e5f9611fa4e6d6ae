package org.countersign.catalogue;

import java.util.EnumSet;
import java.util.Set;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.standards.Guidance;
import org.countersign.standards.Guidance.Audience;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note from a study guide as it is shown to one reader. It decides nothing.
 *
 * @param label says that it is not part of the standard; shown wherever the note is
 * @param heading the guide's own, which says whether this is a tip or a mistake to avoid
 */
public record StudyNote(
        @Schema(examples = "study notes, not part of the standard")
        String label,

        Audience audience,

        @Schema(examples = "false", description = "Whether it names a mistake to avoid")
        boolean avoid,

        @Schema(examples = "Exam Tips & Revision Strategies")
        String heading,

        @Schema(examples = "Stay calm and use a neutral tone of voice.")
        String text) {

    private static final Set<Role> JUDGING = EnumSet.of(Role.ASSESSOR, Role.TRAINEE_ASSESSOR, Role.COUNTERSIGNER);

    static StudyNote of(Guidance guidance, Guidance.Note note) {
        return new StudyNote(guidance.label(), note.audience(), note.avoid(), note.heading(), note.text());
    }

    public boolean isMarkingPoint() {
        return audience == Audience.ASSESSOR;
    }

    /** Tips are for those who learn, marking points for those who judge; who does anything else sees both. */
    static boolean isFor(Actor reader, Audience audience) {
        boolean learns = reader.is(Role.LEARNER);
        boolean judges = reader.roles().stream().anyMatch(JUDGING::contains);
        boolean both = reader.roles().stream().anyMatch(role -> role != Role.LEARNER && !JUDGING.contains(role));
        return both || (!learns && !judges) || (audience == Audience.LEARNER ? learns : judges);
    }
}
