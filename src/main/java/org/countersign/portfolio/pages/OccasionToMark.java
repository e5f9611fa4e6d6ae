package org.countersign.portfolio.pages;

import java.util.Collection;
import java.util.List;

/**
 * One occasion of evidence that stands, on the form on which more is claimed with it.
 *
 * @param already what it is marked with for good, a sentence; null where nothing is
 * @param marks those that are ticked
 */
record OccasionToMark(
        String field, String label, String already, List<DraftView.ContextsView> contexts, Collection<String> marks) {}
