package org.countersign.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.countersign.standards.qualifications.Qualification;

/** What can be frozen, and how it is turned into its canonical bytes and back. */
record FrozenKind<T>(
        String name, Function<T, byte[]> write, Function<byte[], T> read, Function<T, List<String>> digests) {

    static final FrozenKind<Standard> STANDARD =
            new FrozenKind<>("standard", CanonicalForm::of, CanonicalForm::standard, CanonicalForm::digests);

    static final FrozenKind<Policy> POLICY =
            new FrozenKind<>("policy", CanonicalForm::of, CanonicalForm::policy, CanonicalForm::digests);

    static final FrozenKind<Qualification> QUALIFICATION =
            new FrozenKind<>("qualification", CanonicalForm::of, CanonicalForm::qualification, CanonicalForm::digests);

    /** @param intact whether the bytes are those that were frozen; otherwise the model is the best there is to read */
    record Thawed<T>(T model, boolean intact) {}

    /**
     * What was frozen. Where the row was changed outside the program that is what the file says, if it still says the same,
     * or else what the row says now, or else the file whatever it says; empty where none can be read.
     */
    Optional<Thawed<T>> thaw(FrozenRow row, Optional<T> onFile) {
        Optional<T> inRow = readable(row.form());
        if (isIntact(row) && inRow.isPresent()) {
            return inRow.map(model -> new Thawed<>(model, true));
        }
        return onFile.filter(model -> digests.apply(model).contains(row.digest()))
                .or(() -> inRow)
                .or(() -> onFile)
                .map(model -> new Thawed<>(model, false));
    }

    static boolean isIntact(FrozenRow row) {
        return CanonicalForm.digest(row.form()).equals(row.digest());
    }

    private Optional<T> readable(byte[] form) {
        try {
            return Optional.of(read.apply(form));
        } catch (RuntimeException damaged) {
            return Optional.empty(); // Whoever changed it may have left anything there.
        }
    }
}
