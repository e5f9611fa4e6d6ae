package org.countersign.site.answers;

import java.util.Optional;

/**
 * How a ground refuses.
 *
 * @param field the field it is always about; empty where it is about the whole, or now about one field and now another
 * @param code where it is not the name of the ground
 */
public record RefusedAs(Refusal.Kind kind, Optional<String> field, Optional<String> code) {

    public static RefusedAs invalid() {
        return of(Refusal.Kind.INVALID);
    }

    public static RefusedAs invalid(String field) {
        return invalid().at(field);
    }

    public static RefusedAs conflict() {
        return of(Refusal.Kind.CONFLICT);
    }

    public static RefusedAs notAllowed() {
        return of(Refusal.Kind.NOT_ALLOWED);
    }

    public static RefusedAs of(Refusal.Kind kind) {
        return new RefusedAs(kind, Optional.empty(), Optional.empty());
    }

    public RefusedAs at(String always) {
        return new RefusedAs(kind, Optional.of(always), code);
    }

    /** The code of another ground that programs need not tell from this one, or one that has to stay. */
    public RefusedAs coded(String shared) {
        return new RefusedAs(kind, field, Optional.of(shared));
    }
}
