package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.pages.Vouchers;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;

/** The evidence of a unit as its record tells it. */
@ApplicationScoped
class RecordEvidence {

    private final CentreClock clock;
    private final Vouchers vouchers;
    private final RecordWords words;
    private final CatalogueWords catalogueWords;

    RecordEvidence(CentreClock clock, Vouchers vouchers, RecordWords words, CatalogueWords catalogueWords) {
        this.clock = clock;
        this.vouchers = vouchers;
        this.words = words;
        this.catalogueWords = catalogueWords;
    }

    /** The index: each version that something was claimed on, without pieces that were taken back. */
    List<UnitRecord.Evidence> of(Unit unit) {
        return unit.evidence().pieces().values().stream()
                .filter(piece -> !unit.evidence().withdrawn().contains(piece.id()))
                .sorted(Comparator.comparingInt(Piece::number))
                .flatMap(piece -> versions(unit, piece.id()).stream().map(version -> evidence(unit, piece, version)))
                .toList();
    }

    /** The versions something was claimed on. */
    private static List<PieceVersion> versions(Unit unit, PieceId piece) {
        var claimed = unit.evidence().claims().stream()
                .filter(claim -> claim.piece().equals(piece))
                .map(claim -> claim.version())
                .collect(Collectors.toSet());
        return unit.evidence().versions().get(piece).stream()
                .filter(version -> claimed.contains(version.number()))
                .toList();
    }

    private UnitRecord.Evidence evidence(Unit unit, Piece piece, PieceVersion version) {
        return new UnitRecord.Evidence(
                piece.reference(),
                version.title(),
                catalogueWords.method(version.method()),
                version.number(),
                version.occasions().stream()
                        .map(occasion -> new UnitRecord.Occasion(occasion.from(), occasion.to()))
                        .toList(),
                version.files().stream()
                        .map(EvidenceFile::sha256)
                        .map(Sha256::new)
                        .toList(),
                version.statement().isPresent()
                        ? Optional.empty()
                        : Optional.of(clock.dateOf(version.voucher().at())),
                vouchers.stated(version),
                leftUndecided(unit, version));
    }

    private Optional<String> leftUndecided(Unit unit, PieceVersion version) {
        List<String> criteria = unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(claim -> claim.pieceId().equals(version.piece().value())
                        && claim.version() == version.number()
                        && unit.leftUndecided(claim))
                .map(ClaimReport::criterion)
                .toList();
        return criteria.isEmpty() ? Optional.empty() : Optional.of(words.notDecided(String.join(", ", criteria)));
    }
}
