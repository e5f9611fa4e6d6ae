package org.countersign.standards;

/**
 * One thing to be shown, word for word as published. The code is the publisher's where one is printed ({@code C4.1.1})
 * and otherwise the place in its list ({@code P1}, {@code K1}); codes, never texts, are keys.
 */
public record Criterion(String code, CriterionKind kind, String text) {

    public boolean isPerformance() {
        return kind == CriterionKind.PERFORMANCE;
    }
}
