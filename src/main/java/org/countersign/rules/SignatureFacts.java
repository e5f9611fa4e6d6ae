package org.countersign.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.Signatory;

/**
 * Who has signed a unit, over what. Void signatures are not among them.
 *
 * @param digest of the signed state as it would be signed now
 * @param standing signatures nobody voided, at most one of each signatory
 * @param release without sampling, since the unit was last reopened
 * @param sampled digests of the states of which decisions were sampled and agreed
 */
public record SignatureFacts(String digest, List<Signature> standing, Optional<Release> release, List<String> sampled) {

    public SignatureFacts {
        standing = List.copyOf(standing);
        sampled = List.copyOf(sampled);
    }

    public static SignatureFacts none(String digest) {
        return new SignatureFacts(digest, List.of(), Optional.empty(), List.of());
    }

    /**
     * @param by the name as the reader of a refusal may see it
     * @param asGiven it was given in the program, as it stands
     */
    public record Signature(Signatory signatory, String by, LocalDate on, String digest, boolean asGiven) {}

    /** @param by the name as the reader of a refusal may see it */
    public record Release(String by, LocalDate on) {}

    /** By date, and on one date in the order of the form. */
    public Stream<Signature> inOrder() {
        return standing.stream().sorted(Comparator.comparing(Signature::on).thenComparing(Signature::signatory));
    }

    public Optional<Signature> of(Signatory signatory) {
        return standing.stream()
                .filter(signature -> signature.signatory() == signatory)
                .findFirst();
    }
}
