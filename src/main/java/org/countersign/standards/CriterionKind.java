package org.countersign.standards;

/** What a criterion asks for: something done, or something known. */
public enum CriterionKind {
    PERFORMANCE,
    KNOWLEDGE
}
