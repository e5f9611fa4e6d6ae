package org.countersign.catalogue.pages;

import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Lineage;
import org.countersign.catalogue.StudyNote;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.Passage;
import org.countersign.standards.Policy;
import org.countersign.standards.Range;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.Standard;

/**
 * What the page of one standard shows to one reader on one day.
 *
 * @param ranges the lists it has to be shown over
 * @param wholeUnit study notes that stand beside no criterion
 */
record StandardView(
        Standard standard,
        UseView use,
        List<Group> groups,
        List<ListedRange> ranges,
        List<UnderPolicy> policies,
        List<PublishedLine> published,
        Lineage lineage,
        List<MappingView> mappings,
        List<NotesAt> wholeUnit) {

    /**
     * Criteria under one heading, each with the study notes beside it.
     *
     * @param asked how many of them are asked for, in words; empty where all are
     */
    record Group(
            String anchor, CriteriaGroup printed, String language, String leadIn, String asked, List<Line> lines) {}

    /** @param asked how many of its items complete it, or that it is optional, in words; empty where there is nothing to say */
    record Line(Criterion criterion, String asked, List<Passage.Term> terms, List<StudyNote> notes) {}

    /** @param asked what it belongs to and how much of it is asked for, in words */
    record ListedRange(Range printed, List<String> asked) {}

    /**
     * @param usual whether it is the one the standard names
     * @param signOff the policy's words to sign, where they are used because the standard has none
     */
    record UnderPolicy(
            Policy policy, boolean usual, List<RuleWording.FromSource> rules, Optional<SignOffForm> signOff) {}

    record NotesAt(String heading, List<StudyNote> notes) {}

    public String language() {
        return standard.published().language().orElse("");
    }

    public boolean standsAlone() {
        return lineage.isEmpty() && mappings.isEmpty();
    }
}
