package org.countersign.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.countersign.wording.Worded;

/** What a changed file can have changed, and how several such things are said together. */
enum Changed implements Worded {
    DISPLAY_TITLE,
    TITLE_GIVER,
    CORRECTED_EDITION,
    PUBLISHED_DETAILS,
    RUNNING_TEXT,
    HEADINGS,
    CRITERION,
    CRITERIA_ORDER,
    REQUIREMENT,
    REQUIREMENTS_ORDER,
    CONTEXTS,
    RANGE,
    RANGES_ORDER,
    SIGN_OFF,
    DEFAULT_POLICY,
    TITLE,
    COMBINATION,
    GROUP,
    GROUPS_ORDER,
    UNIT,
    RULE,
    RULES_ORDER,
    ADDED,
    REMOVED,
    MORE,
    AND;

    /** More than anyone reads in one sentence. */
    private static final int NAMED = 6;

    /** With the first of many named and the rest counted. */
    static String together(List<String> changed) {
        int rest = changed.size() > NAMED ? changed.size() - NAMED + 1 : 0;
        List<String> named = new ArrayList<>(changed.subList(0, changed.size() - rest));
        if (rest > 0) {
            named.add(Changed.MORE.words(rest));
        }
        int last = named.size() - 1;
        return last < 1
                ? String.join("", named)
                : Changed.AND.words(String.join(", ", named.subList(0, last)), named.get(last));
    }
}
