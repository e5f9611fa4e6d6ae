package org.countersign.portfolio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.journal.Comparison;
import org.countersign.portfolio.store.FileProof;

/** The files of submitted evidence, held against the digests that were submitted with them. */
@ApplicationScoped
class ComparedFiles implements Comparison {

    /** What is read between two notes of how far it has come. */
    private static final long BYTES = 512L * 1024 * 1024;

    private final FileProof proof;

    ComparedFiles(FileProof proof) {
        this.proof = proof;
    }

    @Override
    public String name() {
        return "evidence file";
    }

    /** A file as it was submitted, when, and with how many bytes. */
    record Submitted(UUID id, String sha256, long size, Instant at) {}

    @Override
    public Page after(String place, int most) {
        Instant at = place.isEmpty() ? Instant.EPOCH : Instant.parse(place.split(" ")[0]);
        UUID id = place.isEmpty() ? new UUID(0, 0) : UUID.fromString(place.split(" ")[1]);
        List<Submitted> next = QuarkusTransaction.requiringNew().call(() -> FileRow.submittedAfter(at, id, most));
        List<Difference> differences = new ArrayList<>();
        String reached = place;
        int compared = 0;
        long bytes = 0;
        for (Submitted file : next) {
            if (compared > 0 && bytes + file.size() > BYTES) {
                break;
            }
            FileProof.Found found = proof.afresh(file.sha256());
            if (found != FileProof.Found.AS_GIVEN) {
                differences.add(new Difference(found == FileProof.Found.GONE, file.sha256()));
            }
            bytes += file.size();
            compared++;
            reached = file.at() + " " + file.id();
        }
        return new Page(reached, compared, differences);
    }
}
