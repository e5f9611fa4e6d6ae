package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.pages.DecisionView;
import org.countersign.standards.text.Prose;

/**
 * What waits for a countersigner in one unit, whatever has waited longest first.
 *
 * @param language of the title of the unit; empty where it is not said
 */
@TemplateData
record CountersigningView(String id, String path, String learner, String unit, String language, List<Group> groups) {

    /**
     * Decisions that are read and answered together: those of one trainee on one version of a piece, or their sign-offs.
     *
     * @param what the piece or what else they are about
     * @param waiting how long the oldest of them has
     * @param key once-only, for the answers
     * @param typed feedback for all of them, as it was typed
     */
    @TemplateData
    public record Group(
            String id,
            String what,
            String href,
            String by,
            String waiting,
            String key,
            String typed,
            List<One> decisions) {

        public int size() {
            return decisions.size();
        }
    }

    /** A trainee's decision. */
    @TemplateData
    public record One(
            String id, String code, String language, Prose text, String made, String href, DecisionView decision) {

        /** What one of its fields is called. */
        public String field(String name) {
            return Countersigning.Reply.field(name, id);
        }
    }

    /** What somebody wrote about a decision that does not wait any longer. */
    @TemplateData
    public record Kept(String id, String made, String feedback) {}
}
