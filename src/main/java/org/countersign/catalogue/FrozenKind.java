package org.countersign.catalogue;

import java.util.function.Function;
import org.countersign.standards.CanonicalForm;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** What can be frozen, and how it is turned into its canonical bytes and back. */
record FrozenKind<T>(String name, Function<T, byte[]> write, Function<byte[], T> read) {

    static final FrozenKind<Standard> STANDARD =
            new FrozenKind<>("standard", CanonicalForm::of, CanonicalForm::standard);

    static final FrozenKind<Policy> POLICY = new FrozenKind<>("policy", CanonicalForm::of, CanonicalForm::policy);

    T thaw(FrozenRow row) {
        String found = CanonicalForm.digest(row.form());
        if (!found.equals(row.digest())) {
            throw new IllegalStateException("The %s %s was changed outside the program: its digest was %s and is %s."
                    .formatted(name, row.key(), row.digest(), found));
        }
        return read.apply(row.form());
    }
}
