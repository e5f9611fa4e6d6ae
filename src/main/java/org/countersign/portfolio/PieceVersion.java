package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.standards.Method;

/**
 * What a learner submitted: never edited, and superseded only by another version.
 *
 * @param number from 1
 * @param account what was written in the page; may be empty where files say it all
 * @param declaration the authenticity declaration, in the words the learner agreed to
 */
public record PieceVersion(
        @JsonProperty("id") UUID id,
        @JsonProperty("piece") PieceId piece,
        @JsonProperty("number") int number,
        @JsonProperty("title") String title,
        @JsonProperty("method") Method method,
        @JsonProperty("account") String account,
        @JsonProperty("occasions") List<Occasion> occasions,
        @JsonProperty("files") List<EvidenceFile> files,
        @JsonProperty("declaration") String declaration,
        @JsonProperty("submittedAt") Instant submittedAt)
        implements Fact {

    @Override
    public Instant recordedAt() {
        return submittedAt;
    }

    public PieceVersion {
        occasions = List.copyOf(occasions);
        files = List.copyOf(files);
    }
}
