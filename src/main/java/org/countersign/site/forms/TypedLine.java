package org.countersign.site.forms;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.site.answers.FormKey;

/**
 * One thing that was typed or chosen, as it can be read: in the words of the page it stood on where the browser told them,
 * otherwise under the name of its field.
 */
@TemplateData
public record TypedLine(String label, String text) {

    private static final Set<String> NOT_TYPED = Set.of(FormKey.FIELD, LateForm.BUTTON, KeptForm.FIELD);
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Ids and digests, which pages put into their forms. */
    private static final String MADE_BY_A_PAGE = ID + "|[0-9a-f]{64}";

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=[a-z])[A-Z](?=[a-z])");

    public static List<TypedLine> of(KeptForm form, String ticked) {
        return form.words().isEmpty() ? byNames(form) : byWords(form, ticked);
    }

    private static List<TypedLine> byWords(KeptForm form, String ticked) {
        List<TypedLine> lines = new ArrayList<>();
        for (KeptForm.Word word : form.words()) {
            form.parts().stream()
                    .filter(part -> part.name().equals(word.name()))
                    .filter(part -> !part.value().isBlank())
                    .filter(part -> word.value() == null || word.value().equals(part.value()))
                    .map(part -> new TypedLine(
                            word.label().isBlank() ? ticked : word.label(),
                            word.reads() == null ? part.value() : word.reads()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<TypedLine> byNames(KeptForm form) {
        return form.parts().stream()
                .filter(part -> !NOT_TYPED.contains(part.name()))
                .filter(part -> !part.value().isBlank())
                .filter(part -> part.value().length() > 64 || !part.value().matches(MADE_BY_A_PAGE))
                .map(part -> new TypedLine(asWords(part.name()), part.value()))
                .toList();
    }

    /** {@code releaseReason} is read “Release reason”. */
    private static String asWords(String name) {
        String apart = WORD_BEGINS
                .matcher(name.replaceAll(ID, ""))
                .replaceAll(begins -> " " + begins.group().toLowerCase(Locale.ROOT));
        String words = apart.replaceAll("[-_ ]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
