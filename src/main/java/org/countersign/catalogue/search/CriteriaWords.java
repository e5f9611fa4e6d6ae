package org.countersign.catalogue.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.people.names.SearchText;
import org.countersign.standards.Criterion;
import org.countersign.standards.Standard;

/**
 * Which standards say which words in their criteria, by their places in a list. There are few words and many criteria: each
 * word is folded once, and looked through once. One with a hyphen is a single word, which is found by its parts too.
 */
record CriteriaWords(Map<String, BitSet> saidIn) {

    static CriteriaWords of(List<Standard> standards) {
        Map<String, BitSet> folded = new HashMap<>();
        Map<String, BitSet> written = new HashMap<>();
        for (int place = 0; place < standards.size(); place++) {
            for (Criterion criterion : standards.get(place).criteria()) {
                for (String word : criterion.wording().source().split(" ")) {
                    written.computeIfAbsent(
                                    word, unknown -> folded.computeIfAbsent(fold(word), nowhere -> new BitSet()))
                            .set(place);
                }
            }
        }
        return new CriteriaWords(folded);
    }

    private static String fold(String word) {
        return SearchText.of(List.of(word)).squashed();
    }

    /** The places of the standards that have a word in which this stands. */
    BitSet saying(String typed) {
        BitSet saying = new BitSet();
        saidIn.forEach((word, places) -> {
            if (word.contains(typed)) {
                saying.or(places);
            }
        });
        return saying;
    }
}
