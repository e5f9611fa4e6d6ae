package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions of one document, each answered by what was given or else by what is assumed. */
public final class Questions {

    private final Map<String, String> answers;
    private final int from;
    private final Map<String, Question> asked = new LinkedHashMap<>();

    /** @param answers by the keys of the questions */
    public Questions(Map<String, String> answers) {
        this(answers, 0);
    }

    /** @param from the line that the standard begins with, where its document holds several; 0 otherwise */
    public Questions(Map<String, String> answers, int from) {
        this.answers = Map.copyOf(answers);
        this.from = from;
    }

    /** What was answered; the first of the possible answers is assumed. */
    public String choose(Asked asked, Span lines, List<String> possible, Object... arguments) {
        return ask(asked, lines, possible, possible.get(0), arguments);
    }

    /** What was answered, or what is assumed. */
    public String ask(Asked what, Span lines, List<String> possible, String assumed, Object... arguments) {
        String name = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        int line = lines.first() == 0 ? from : lines.first();
        String key = line == 0 ? name : name + "-" + line;
        Optional<String> given =
                Optional.ofNullable(answers.get(key)).filter(answer -> possible.isEmpty() || possible.contains(answer));
        Question question = new Question(key, what, List.of(arguments), lines, possible, assumed, given);
        asked.putIfAbsent(key, question);
        return question.answer();
    }

    /** The same answers for a first look: what is asked of it is asked of nobody. */
    Questions aside() {
        return new Questions(answers, from);
    }

    public List<Question> all() {
        return new ArrayList<>(asked.values());
    }
}
