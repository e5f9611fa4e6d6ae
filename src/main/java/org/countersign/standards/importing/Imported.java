package org.countersign.standards.importing;

import java.util.List;
import java.util.Optional;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Question;
import org.countersign.standards.importing.transcript.Transcript;

/**
 * What came of one published standard; a document can hold several. Either refused, or whole.
 *
 * @param file the document, without its folder
 * @param refused why nothing was made of it
 * @param whole the key of the answer that there is no more of it, where it is refused only as long as nobody says so
 */
public record Imported(String file, Optional<Fault.Found> refused, Optional<String> whole, Optional<Result> result) {

    /**
     * A standard with where it came from.
     *
     * @param source the lines of the document that it was read from
     * @param yaml its file, whole
     */
    public record Result(
            Standard standard, Transcript transcript, List<Line> source, List<Question> questions, String yaml) {

        public Result {
            source = List.copyOf(source);
            questions = List.copyOf(questions);
        }

        public long criteria(CriterionKind kind) {
            return standard.criteria().stream()
                    .filter(criterion -> criterion.kind() == kind)
                    .count();
        }

        public long elements() {
            return standard.groups().stream()
                    .flatMap(group -> group.element().stream())
                    .map(Element::code)
                    .distinct()
                    .count();
        }

        /** Those that nobody has answered yet. */
        public List<Question> open() {
            return questions.stream().filter(Question::isOpen).toList();
        }
    }

    static Imported refused(String file, Fault.Found why) {
        return new Imported(file, Optional.of(why), Optional.empty(), Optional.empty());
    }

    static Imported cutOff(String file, Fault.Found why, String whole) {
        return new Imported(file, Optional.of(why), Optional.of(whole), Optional.empty());
    }

    static Imported of(String file, Result result) {
        return new Imported(file, Optional.empty(), Optional.empty(), Optional.of(result));
    }
}
