package org.countersign.rules;

import java.util.Map;

/**
 * One derived answer, with what it is about as typed arguments. Its code and the names of its arguments are stable:
 * they are the published JSON and the keys of the sentences.
 */
public sealed interface Finding
        permits ChoiceFinding,
                ContextFinding,
                CriterionFinding,
                DatingRefusal,
                IndependenceRefusal,
                JudgingRefusal,
                Notice,
                RequirementFinding,
                SigningRefusal,
                ActionsOpen,
                QualificationFinding {

    Weight weight();

    /** Such as {@code context-not-shown}. */
    default String code() {
        return Facets.code(getClass());
    }

    /** By name; what does not apply is left out. */
    default Map<String, Object> arguments() {
        return Facets.arguments((Record) this);
    }

    /** What a finding means for the unit or the act it is about. */
    enum Weight {
        HOLDS,
        MISSING,
        NOTICE,
        REFUSAL
    }
}
