package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.List;
import org.countersign.standards.importing.transcript.Question;
import org.countersign.standards.importing.transcript.Span;

/** The head of an imported file: where it comes from, what was not certain, and what was answered. */
final class Comment {

    private static final int WIDTH = 110;

    private Comment() {}

    static List<String> of(String fileName, List<Question> questions) {
        List<String> lines = new ArrayList<>();
        lines.add("yaml-language-server: $schema=../schema/standard.schema.json");
        lines.add("");
        lines.addAll(folded(ImportWords.WORDS.madeFrom(fileName), ""));
        if (!questions.isEmpty()) {
            lines.add("");
            lines.addAll(folded(ImportWords.WORDS.notCertain(), ""));
            questions.forEach(question -> lines.addAll(question(question)));
        }
        return lines;
    }

    private static List<String> question(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(folded(place(question.lines()) + question.sentence(), ""));
        String answer = question.key() + ": " + question.answer();
        lines.addAll(folded(
                question.isOpen() ? ImportWords.WORDS.assumed(answer) : ImportWords.WORDS.answered(answer), "  "));
        return lines;
    }

    private static String place(Span lines) {
        if (lines.equals(Span.NONE)) {
            return "";
        }
        return lines.first() == lines.last()
                ? ImportWords.WORDS.line(lines.first()) + " "
                : ImportWords.WORDS.lines(lines.first(), lines.last()) + " ";
    }

    private static List<String> folded(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split("\\s+")) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
