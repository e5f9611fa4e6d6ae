package org.countersign.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentIds;

/** Versions as facts, put together from their rows. */
public final class Versions {

    private Versions() {}

    /** The first version first; empty while the piece was never submitted. */
    static List<PieceVersion> of(PieceId piece) {
        return joined(VersionRow.of(piece), OccasionRow.of(piece), FileRow.of(piece));
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
        return VersionRow.withId(id).map(VersionRow::fact);
    }

    static PieceVersion of(VersionRow row) {
        return joined(List.of(row), OccasionRow.ofVersion(row.id()), FileRow.ofVersion(row.id()))
                .get(0);
    }

    /** Every version of every piece with a claim in the enrolments, in three queries. */
    static Map<PieceId, List<PieceVersion>> claimedIn(EnrolmentIds enrolments) {
        return joined(
                        VersionRow.claimedIn(enrolments),
                        OccasionRow.claimedIn(enrolments),
                        FileRow.claimedIn(enrolments))
                .stream()
                .collect(Collectors.groupingBy(PieceVersion::piece));
    }

    /** Returns its row, to be journalled. */
    static VersionRow persist(PieceVersion version) {
        VersionRow row = VersionRow.of(version);
        row.persist();
        for (int place = 0; place < version.occasions().size(); place++) {
            OccasionRow.of(version.id(), place, version.occasions().get(place)).persist();
        }
        for (int place = 0; place < version.files().size(); place++) {
            FileRow.of(version.id(), place, version.files().get(place)).persist();
        }
        return row;
    }

    private static List<PieceVersion> joined(
            List<VersionRow> versions, List<OccasionRow> occasions, List<FileRow> files) {
        Map<UUID, List<Occasion>> occasionsOf = occasions.stream()
                .collect(Collectors.groupingBy(
                        OccasionRow::versionId, Collectors.mapping(OccasionRow::toFact, Collectors.toList())));
        Map<UUID, List<EvidenceFile>> filesOf = files.stream()
                .collect(Collectors.groupingBy(
                        FileRow::versionId, Collectors.mapping(FileRow::toFact, Collectors.toList())));
        List<PieceVersion> facts = new ArrayList<>();
        for (VersionRow row : versions) {
            facts.add(
                    row.fact(occasionsOf.getOrDefault(row.id(), List.of()), filesOf.getOrDefault(row.id(), List.of())));
        }
        return facts;
    }
}
