package org.countersign.catalogue.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.importing.transcript.Question;

/**
 * One line for programs: what came of one standard of one document.
 *
 * @param questions how many nobody has answered yet
 * @param refusedBecause null where it was imported
 * @param differences between the file and the document, where that was asked for; otherwise null
 */
@JsonPropertyOrder({"file", "id", "performance", "knowledge", "elements", "questions", "refused because", "asked"})
record Summary(
        String file,
        String id,
        long performance,
        long knowledge,
        long elements,
        int questions,
        @JsonProperty("refused because") String refusedBecause,
        List<Ask> asked,
        List<String> differences) {

    /** One open question; answered by {@code key: answer}. */
    record Ask(String key, String question, int from, int to, List<String> answers, String assumed) {

        static Ask of(Question question) {
            return new Ask(
                    question.key(),
                    question.sentence(),
                    question.lines().first(),
                    question.lines().last(),
                    question.possible(),
                    question.assumed());
        }
    }

    static Summary refused(String file, String because) {
        return new Summary(file, null, 0, 0, 0, 0, because, List.of(), null);
    }

    static Summary of(String file, Imported.Result result, Optional<Fault.Found> refused, CommandWords words) {
        List<Ask> asked = result.open().stream().map(Ask::of).toList();
        return new Summary(
                file,
                result.standard().key().id(),
                result.criteria(CriterionKind.PERFORMANCE),
                result.criteria(CriterionKind.KNOWLEDGE),
                result.elements(),
                asked.size(),
                refused.map(why -> words.whyAndWhat(why.what(), why.remedy())).orElse(null),
                asked,
                null);
    }

    Summary with(List<String> found) {
        return new Summary(file, id, performance, knowledge, elements, questions, refusedBecause, asked, found);
    }
}
