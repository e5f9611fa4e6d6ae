package org.countersign.portfolio.pages;

import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.StudyNote;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.Passage;

/**
 * A unit's criteria on a form, group by group as they are printed, each to tick with a place to look.
 *
 * @param language of the title; empty where it is not said
 */
record UnitView(String code, String title, String language, List<Group> groups) {

    public int ticked() {
        return groups.stream().mapToInt(Group::ticked).sum();
    }

    /** @param id for the address within the page */
    record Group(String id, CriteriaGroup printed, String language, String leadIn, List<Line> lines) {

        public int ticked() {
            return (int) lines.stream().filter(Line::ticked).count();
        }

        public String heading() {
            return printed.title();
        }

        public String subheading() {
            return printed.under();
        }

        /** How many of its criteria are asked for; 0 where all are. */
        public int choice() {
            return printed.atLeast().orElse(0);
        }

        public int size() {
            return (int)
                    lines.stream().filter(line -> !line.criterion().isItem()).count();
        }

        public boolean open() {
            return ticked() > 0;
        }
    }

    /**
     * @param name what the fields of this criterion are told apart by
     * @param stays why it cannot be ticked, in words; empty where it can
     */
    record Line(
            String name,
            Criterion criterion,
            boolean ticked,
            String locator,
            List<Passage.Term> terms,
            Optional<String> stays,
            List<StudyNote> notes) {

        /** One with items is claimed by them. */
        public boolean claimable() {
            return !criterion.hasItems();
        }

        public String tick() {
            return "claim-" + name;
        }

        public String place() {
            return "locator-" + name;
        }
    }
}
