package org.countersign.standards.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;
import org.countersign.standards.importing.transcript.Asked;
import org.countersign.standards.importing.transcript.Questions;
import org.countersign.standards.importing.transcript.Span;
import org.countersign.standards.importing.transcript.Transcript;
import org.countersign.standards.importing.transcript.Transcript.Fact;
import org.countersign.standards.library.Library;

/** What a standard is called in its file: by its printed reference and title, and where none are printed by what is answered. */
final class Identity {

    private static final Pattern REFERENCE_IN_NAME = Pattern.compile("[A-Z]{2,}[A-Z&]*\\d+[A-Za-z0-9]*");
    private static final int LONGEST = 60;

    private final String id;
    private final String displayTitle;

    Identity(Transcript transcript, String fileName, Library library, Questions questions) {
        this.id = id(transcript, fileName, questions);
        this.displayTitle =
                transcript.fact("title").map(Fact::value).orElseGet(() -> title(transcript, library, questions));
    }

    String id() {
        return id;
    }

    String displayTitle() {
        return displayTitle;
    }

    private static String id(Transcript transcript, String fileName, Questions questions) {
        Optional<String> printed = Stream.of("urn", "nos-reference", "unit-code")
                .flatMap(name ->
                        transcript.facts().stream().filter(fact -> fact.name().equals(name)))
                .map(fact -> asId(fact.value()))
                .filter(value -> value.matches(".*\\D.*"))
                .findFirst();
        return printed.orElseGet(() -> {
            String number =
                    transcript.fact("unit-code").map(fact -> "-" + fact.value()).orElse("");
            String assumed = asId(ofName(fileName) + number);
            String answer = questions.ask(Asked.ID, Span.NONE, List.of(), assumed, fileName);
            return asId(answer).isEmpty() ? assumed : asId(answer);
        });
    }

    private static String ofName(String fileName) {
        String bare = fileName.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        Matcher reference = REFERENCE_IN_NAME.matcher(bare);
        String id = asId(reference.find() ? reference.group() : bare);
        return id.isEmpty() ? "standard" : id;
    }

    /** Letters and digits with single signs between, as a file of standards wants it. */
    static String asId(String reference) {
        String id = java.text.Normalizer.normalize(reference, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("([._-])[._-]+", "$1")
                .replaceAll("^[._-]+|[._-]+$", "");
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceAll("[._-]+$", "");
    }

    private String title(Transcript transcript, Library library, Questions questions) {
        String assumed = library.standard(new EditionKey(id, "1"))
                .map(Standard::displayTitle)
                .orElse(id);
        return questions.ask(Asked.DISPLAY_TITLE, Span.NONE, List.of(), assumed, assumed);
    }
}
