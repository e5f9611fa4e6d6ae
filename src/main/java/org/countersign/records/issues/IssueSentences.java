package org.countersign.records.issues;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.journal.Journal;
import org.countersign.records.RecordPart;
import org.countersign.records.RecordWords;
import org.countersign.site.clock.Dates;

/** What is said of an issue, the same on the page, in the JSON and in print. */
@ApplicationScoped
class IssueSentences {

    private final RecordWords words;

    IssueSentences(RecordWords words) {
        this.words = words;
    }

    /** @param changed what says something else than in the one before it */
    String replaces(Issued before, List<RecordPart> changed) {
        return replaces(before.number(), Dates.british(before.at()), changed, before.isChangedOutside());
    }

    private String replaces(int number, String date, List<RecordPart> changed, boolean changedOutside) {
        String parts = changed.stream().map(words::part).collect(Collectors.joining("; "));
        String sentence = changed.isEmpty() ? words.replacesEarlier(number, date) : words.replaces(number, date, parts);
        return changedOutside ? sentence + " " + words.replacedChangedOutside() : sentence;
    }

    String standing(Issued issue) {
        return switch (issue.standing()) {
            case AS_ISSUED -> "";
            case CHANGED_OUTSIDE -> words.issueChangedOutside();
            case NOT_TOLD -> words.issueNotTold();
        };
    }

    String head(Journal.Head head) {
        return words.journalHead(head.entries(), head.digest());
    }
}
