package org.countersign.enrolment;

import java.util.List;
import java.util.Map;
import org.countersign.people.names.SearchText;

/** Learners who are found by what somebody typed, as a condition of a query of another room. */
public final class LearnersFound {

    private final List<String> words;

    private LearnersFound(List<String> words) {
        this.words = words;
    }

    /** @param typed words of a name, a number or an address; everybody is found by none */
    public static LearnersFound by(String typed) {
        return new LearnersFound(SearchText.words(typed));
    }

    /** A condition in HQL on an attribute that holds a learner's id. */
    public String among(String attribute) {
        return words.isEmpty()
                ? "1 = 1"
                : "exists (select 1 from LearnerRow found where found.id = " + attribute + " and "
                        + SearchText.condition("found.searchText", words) + ")";
    }

    public Map<String, Object> parameters() {
        return SearchText.parameters(words);
    }
}
