package org.countersign.rules;

import java.util.List;

/** Whether a required circumstance was shown. Evidence is named by its reference. */
public sealed interface ContextFinding extends Finding {

    /** Code of the context ({@code 4c}). */
    String context();

    @Override
    default Weight weight() {
        return Weight.MISSING;
    }

    /**
     * @param deciding what shows it now and would no longer, or would and does not yet, once the countersigner agrees with
     *     the decisions on it that wait
     * @param agreed what would show it then; nothing where nothing would change
     */
    record ContextShown(String context, String label, List<String> evidence, List<String> deciding, List<String> agreed)
            implements ContextFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /** Knowledge of it is confirmed, which is enough for the rest of its list. */
    record ContextKnown(String context, String label, List<String> evidence) implements ContextFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /** No performance evidence that records it is claimed. */
    record ContextUnclaimed(String context, String label) implements ContextFinding {}

    /**
     * @param waiting records it, and waits for the assessor
     * @param provisional confirmed by a trainee, so that it is shown once the countersigner agrees
     * @param unconfirmed records it and was judged, but not confirmed for it
     * @param referred records it and was judged not yet met
     */
    record ContextNotShown(
            String context,
            String label,
            List<String> waiting,
            List<String> provisional,
            List<String> unconfirmed,
            List<String> referred)
            implements ContextFinding {}
}
