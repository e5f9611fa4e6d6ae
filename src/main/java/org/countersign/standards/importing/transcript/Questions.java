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
    private final Map<String, Question> asked = new LinkedHashMap<>();

    /** @param answers by the keys of the questions */
    public Questions(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    /** What was answered; the first of the possible answers is assumed. */
    public String choose(Asked asked, Span lines, List<String> possible, Object... arguments) {
        return ask(asked, lines, possible, possible.get(0), arguments);
    }

    /** What was answered, or what is assumed. */
    public String ask(Asked what, Span lines, List<String> possible, String assumed, Object... arguments) {
        String name = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key = lines.first() == 0 ? name : name + "-" + lines.first();
        Optional<String> given =
                Optional.ofNullable(answers.get(key)).filter(answer -> possible.isEmpty() || possible.contains(answer));
        Question question = new Question(key, what, List.of(arguments), lines, possible, assumed, given);
        asked.putIfAbsent(key, question);
        return question.answer();
    }

    public List<Question> all() {
        return new ArrayList<>(asked.values());
    }
}
