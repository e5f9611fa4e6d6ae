package org.countersign.portfolio.pages;

import java.util.Collection;
import java.util.List;
import org.countersign.catalogue.StudyNote;
import org.countersign.portfolio.drafts.Declaration;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.files.Content;
import org.countersign.portfolio.looks.Notable;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.lists.Choice;

/**
 * The page on which evidence is written.
 *
 * @param reference null before the first save
 * @param newer what somebody saved meanwhile, or null
 * @param feedback on the versions before
 */
record DraftView(
        PieceId piece,
        String reference,
        int version,
        int revision,
        FormKey key,
        FormErrors errors,
        Typed typed,
        List<OccasionView> occasions,
        List<FileView> files,
        List<UnitView> units,
        List<String> warnings,
        List<StudyNote> notes,
        String largestFile,
        int mostFiles,
        Typed newer,
        List<FeedbackView> feedback) {

    /** @param about the criteria, or the piece */
    record FeedbackView(String by, String about, String text) {}

    public String action() {
        return "/portfolio/" + piece + "/edit";
    }

    public String declaration() {
        return Declaration.AUTHENTICITY.words();
    }

    /** Without HEIC, which is taken all the same: a phone that is not offered it sends a JPEG instead. */
    public String accept() {
        return String.join(
                ",",
                "image/png,image/jpeg,image/gif,image/webp,audio/*,video/*,text/plain,.csv,.md,.vtt,.eml,.msg,.pdf",
                ".docx,.xlsx,.pptx,.odt,.ods,.odp");
    }

    /** A file that was added, with what its learner should know of it before submitting. */
    record FileView(Content content, List<Notable> notables) {}

    /**
     * What one unit can be marked with, or one of its lists.
     *
     * @param unit whose contexts or list they are; empty where no other unit of the learner has any, nor this one a list
     * @param folded what to open them by, where they are many and none is ticked; null otherwise
     */
    record ContextsView(String unit, String folded, List<Choice> options) {}

    /**
     * One occasion on the form.
     *
     * @param number from 1
     * @param contextsLabel what stands above all it can be marked with
     * @param marks those that are ticked
     */
    record OccasionView(
            int number,
            TypedOccasion typed,
            String contextsLabel,
            List<ContextsView> contexts,
            Collection<String> marks) {

        public String field(String part) {
            return TypedOccasion.field(number - 1, part);
        }

        public String removal() {
            return "remove-occasion-" + (number - 1);
        }
    }
}
