package org.countersign.portfolio.pages;

import java.util.List;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceState;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.files.ShownFile;

/**
 * The page of a submitted piece.
 *
 * @param learner null where it is their own
 * @param warnings what will not count on the latest version; told to its learner only
 */
record PieceView(
        Piece piece,
        String learner,
        boolean withdrawn,
        VersionView latest,
        List<VersionView> earlier,
        List<ClaimsView> claims,
        List<String> warnings,
        boolean own,
        boolean inWriting,
        boolean nextVersionIsDue,
        boolean mayWithdraw) {

    public String path() {
        return "/portfolio/" + piece.id();
    }

    public PieceState state() {
        return withdrawn ? PieceState.WITHDRAWN : PieceState.SUBMITTED;
    }

    /** One version, with its words ready. */
    record VersionView(
            PieceVersion version, String method, String vouched, List<OccasionView> occasions, List<ShownFile> files) {}

    /** One occasion with its choices in words; empty where nothing was chosen. */
    record OccasionView(
            Occasion occasion, boolean oneDay, String setting, String sector, List<Marks> marks, String customers) {}

    /** What an occasion is marked with from one list, or as contexts. */
    record Marks(String list, String items) {}

    /** The claims in one unit, in the order of the standard. */
    record ClaimsView(String code, String title, List<ClaimLine> lines) {}

    /** One claim with the criterion word for word. */
    record ClaimLine(Claim claim, String text) {}
}
