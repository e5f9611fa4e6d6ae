package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.countersign.portfolio.Decisions;
import org.countersign.portfolio.Marked;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.Versions;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.clock.CentreClock;

/** How the draft of a next version begins: with what the latest says, and only the claims that were not met. */
@ApplicationScoped
class NextVersion {

    private final Decisions decisions;
    private final Units units;
    private final CentreClock clock;

    NextVersion(Decisions decisions, Units units, CentreClock clock) {
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    DraftRow start(Piece piece) {
        PieceVersion latest = Versions.latest(piece.id());
        Marked marked = units.marked(piece.id());
        Typed typed = new Typed(
                latest.title(),
                latest.method().name(),
                latest.account(),
                latest.occasions().stream()
                        .map(occasion -> typed(occasion, marked.marks(latest, occasion)))
                        .toList(),
                claims(piece.id()),
                false);
        DraftRow row = DraftRow.first(piece.id(), typed, clock.now());
        row.persist();
        for (EvidenceFile file : latest.files()) {
            new DraftFileRow(piece.id(), copied(piece, latest.number() + 1, file), clock.now()).persist();
        }
        return row;
    }

    private List<TypedClaim> claims(PieceId piece) {
        return decisions.notMet(piece).stream()
                .map(claim -> new TypedClaim(claim.enrolment().toString(), claim.criterion(), claim.locator()))
                .toList();
    }

    private static TypedOccasion typed(Occasion occasion, Collection<String> marks) {
        boolean oneDay = occasion.from().equals(occasion.to());
        return new TypedOccasion(
                occasion.from().toString(),
                oneDay ? "" : occasion.to().toString(),
                occasion.place(),
                occasion.setting().map(Enum::name).orElse(""),
                occasion.sector().map(Enum::name).orElse(""),
                List.copyOf(marks),
                String.join(", ", occasion.customers()),
                occasion.others(),
                occasion.happening().toString());
    }

    private static EvidenceFile copied(Piece piece, int version, EvidenceFile file) {
        return new EvidenceFile(
                DraftFiles.idOf(piece.id(), version, file.sha256(), file.name()),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256());
    }
}
