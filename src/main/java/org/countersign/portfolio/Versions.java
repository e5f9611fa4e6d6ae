package org.countersign.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;

/** Versions as facts, put together from their rows. */
public final class Versions {

    private Versions() {}

    /** The first version first; empty while the piece was never submitted. */
    static List<PieceVersion> of(PieceId piece) {
        return VersionRow.of(piece);
    }

    /** 0 while the piece was never submitted. */
    public static int latestNumber(PieceId piece) {
        return VersionRow.latestOf(piece);
    }

    /** Of a piece that was submitted. */
    public static PieceVersion latest(PieceId piece) {
        List<PieceVersion> all = of(piece);
        return all.get(all.size() - 1);
    }

    /** Those that any version so far tells of. */
    public static Set<UUID> happenings(PieceId piece) {
        return OccasionRow.happenings(piece);
    }

    public static Optional<PieceVersion> withId(UUID id) {
        return VersionRow.withId(id);
    }

    /** Every version of every piece with a claim in the enrolments, in three queries. */
    static Map<PieceId, List<PieceVersion>> claimedIn(EnrolmentIds enrolments) {
        return VersionRow.claimedIn(enrolments).stream().collect(Collectors.groupingBy(PieceVersion::piece));
    }

    /** Returns its row, to be journalled. */
    static VersionRow persist(PieceVersion version) {
        VersionRow row = new VersionRow(version);
        row.persist();
        for (int place = 0; place < version.occasions().size(); place++) {
            new OccasionRow(version.id(), place, version.occasions().get(place)).persist();
        }
        for (int place = 0; place < version.files().size(); place++) {
            new FileRow(version.id(), place, version.files().get(place)).persist();
        }
        return row;
    }
}
