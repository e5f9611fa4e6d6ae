package org.countersign.people.signin.pages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.people.signin.PasswordReset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reset as the JSON tells it; the code is in the answer to whoever gave it out, and nowhere else. */
@Schema(name = "PasswordReset")
record ResetDocument(
        UUID id,

        @Schema(description = "Whether the person had a password already")
        boolean replaces,

        @Schema(description = "The administrator who gave the code out")
        UUID issuedBy,

        Instant issuedAt,
        Instant expiresAt,

        @Schema(description = "When the password was set with it")
        Optional<Instant> usedAt,

        @Schema(description = "When the person said that they know")
        Optional<Instant> seenAt) {

    static ResetDocument of(PasswordReset reset) {
        return new ResetDocument(
                reset.id(),
                reset.replaces(),
                reset.issuedBy().value(),
                reset.issuedAt(),
                reset.expiresAt(),
                reset.usedAt(),
                reset.seenAt());
    }
}
