package org.countersign.site.answers;

/** A ground that tests of the site need before any room has one: its words stand in the test. */
public record PlayedGround(Refusal.Kind kind, String code, String sentence) implements Ground {

    @Override
    public RefusedAs refusedAs() {
        return RefusedAs.of(kind);
    }

    @Override
    public String words(Object... arguments) {
        return sentence;
    }
}
