package org.countersign.assessment.signing;

import java.util.List;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.KeyedText;
import org.countersign.standards.Signatory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the verbs of signing take as JSON. Every key is made by the client; the same key again is done once. */
final class SigningBodies {

    private static final String A_KEY = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a06";
    private static final String A_DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SigningBodies() {}

    @Schema(name = "SignBody")
    record Sign(
            @Schema(examples = A_KEY) String key,

            @Schema(implementation = Signatory.class, examples = "candidate")
            String signatory,

            @Schema(examples = A_DIGEST, description = "The digest of the state that was read")
            String seen,

            @Schema(examples = "the password of who signs", description = "Asked again at the moment of signing")
            String password,

            @Schema(
                    nullable = true,
                    description =
                            "Ids of the claims under undecided that you sign without a decision on; left out where"
                                    + " there are none")
            List<String> withoutDeciding) {

        Answer<SignRequest> read() {
            return SignRequest.read(key, signatory, seen, withoutDeciding == null ? List.of() : withoutDeciding);
        }

        Answer<String> byPassword() {
            return Answer.done(password);
        }
    }

    @Schema(name = "ReleaseBody")
    record Release(
            @Schema(examples = A_KEY) String key,

            @Schema(
                    examples = "Outside this quarter's sampling plan.",
                    description = "Printed on the verifier's line of the record")
            String releaseReason,

            @Schema(examples = A_DIGEST) String seen,

            @Schema(examples = "the password of who releases")
            String password) {

        Answer<ReleaseRequest> read() {
            return ReleaseRequest.read(key, releaseReason, seen);
        }

        Answer<String> byPassword() {
            return Answer.done(password);
        }
    }

    @Schema(name = "ReopenBody")
    record Reopen(
            @Schema(examples = A_KEY) String key,

            @Schema(
                    examples = "The assessor confirmed a context by mistake.",
                    description = "Stands beside the void signatures for good")
            String reopenReason) {

        Answer<KeyedText> read() {
            return KeyedText.read(key, reopenReason);
        }
    }

    @Schema(name = "NoteBody")
    record Note(
            @Schema(examples = A_KEY) String key,

            @Schema(examples = "Summative sample agreed; no actions.")
            String note) {

        Answer<KeyedText> read() {
            return KeyedText.read(key, note);
        }
    }
}
