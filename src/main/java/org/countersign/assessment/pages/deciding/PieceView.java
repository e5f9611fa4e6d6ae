package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.Judging;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.DecisionView;
import org.countersign.catalogue.StudyNote;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.files.ShownFile;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Passage;
import org.countersign.standards.text.Prose;

/**
 * A piece of evidence as it stands in one unit: on one side what the learner submitted, on the other what it is claimed
 * for and what was decided.
 *
 * @param judges whether this reader decides here, which nobody does while the unit is signed
 * @param provisional whether what they decide waits for a countersigner
 * @param mine whether it is the reader's own piece
 */
@TemplateData
record PieceView(
        String path,
        String unitPath,
        String learner,
        String unit,
        String pieceId,
        String reference,
        PieceVersion version,
        String method,
        String vouched,
        int newest,
        List<Integer> otherVersions,
        List<ShownFile> files,
        List<Happening> occasions,
        boolean withdrawn,
        boolean judges,
        boolean provisional,
        boolean mine,
        List<Claimed> claims,
        List<OnPiece> feedback,
        List<Referred> referrals) {

    private boolean latest() {
        return version.number() == newest;
    }

    /** Whether this reader can give it back to its learner: the newest version, and only as an assessor. */
    public boolean refers() {
        return judges && !provisional && !withdrawn && latest();
    }

    /** Whether anything on this version can be decided by this reader. */
    public boolean judgeable() {
        return judges && !withdrawn && claims.stream().anyMatch(Claimed::open);
    }

    /** An occasion in words. */
    @TemplateData
    public record Happening(
            String when,
            String place,
            String setting,
            String sector,
            List<Marks> marks,
            String customers,
            String others) {}

    /** What an occasion is marked with from one list, or as contexts. */
    public record Marks(String list, String items) {}

    /**
     * A claim on this version.
     *
     * @param whole the criterion it is an item of, in words; null where it is none
     * @param note to be read with it; null where there is none
     * @param open whether it may be judged here; one that moved to a newer version is judged there
     * @param undecided whether it waits for a decision
     * @param supersedes the newest judgement, which another one has to have seen; empty where there is none
     * @param earlierVersion that what was decided stands on an earlier version, in a sentence; null where it does not
     * @param confirmable what may be confirmed with a MET, by the list it is of
     */
    @TemplateData
    public record Claimed(
            String id,
            String code,
            String language,
            Prose text,
            String whole,
            List<Passage.Term> terms,
            Prose note,
            String href,
            String locator,
            Badge standing,
            boolean open,
            boolean undecided,
            String supersedes,
            String earlierVersion,
            List<Confirmable> confirmable,
            List<DecisionView> decisions,
            List<StudyNote> notes) {

        /** What one of its fields is called. */
        public String field(String name) {
            return Judging.Verdict.field(name, new ClaimId(UUID.fromString(id)));
        }
    }

    /**
     * Items of one list.
     *
     * @param list its name; null where nothing else is confirmed, and they are what people call contexts
     * @param folded where they are many
     */
    @TemplateData
    public record Confirmable(String list, boolean folded, List<Choice> items) {}

    /** Feedback that was given for several criteria alike. */
    @TemplateData
    public record OnPiece(String made, String text) {}

    @TemplateData
    public record Referred(String made, String missing) {}
}
