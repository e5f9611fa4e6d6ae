package org.countersign.site.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.KeptForm;

/**
 * What the script of a form is told about its draft.
 *
 * @param version null where there is none
 * @param at when it was saved, as people say it
 * @param typed what was typed and chosen, by the fields of the form
 * @param basis what the page said of itself in hidden fields, by which a page that has changed since is known
 */
record SavedFormDocument(UUID version, String at, List<Field> typed, List<Field> basis) {

    /** Other with each page. */
    private static final Set<String> NO_BASIS = Set.of(FormKey.FIELD, SentForms.FIELD);

    record Field(String name, String value, String label) {}

    static SavedFormDocument none() {
        return new SavedFormDocument(null, null, List.of(), List.of());
    }

    /** Of a form that was just saved, for a script that has what was typed. */
    static SavedFormDocument receipt(SavedForm saved, String at) {
        return new SavedFormDocument(saved.version(), at, List.of(), List.of());
    }

    static SavedFormDocument of(SavedForm saved, String at) {
        Set<String> named =
                saved.typed().words().stream().map(KeptForm.Word::name).collect(Collectors.toSet());
        Map<Boolean, List<Field>> fields = saved.typed().parts().stream()
                .filter(part -> !NO_BASIS.contains(part.name()))
                .map(part -> new Field(part.name(), part.value(), label(saved.typed(), part.name())))
                .collect(Collectors.partitioningBy(field -> named.contains(field.name())));
        return new SavedFormDocument(saved.version(), at, fields.get(true), fields.get(false));
    }

    private static String label(KeptForm typed, String name) {
        return typed.words().stream()
                .filter(word -> word.name().equals(name))
                .map(KeptForm.Word::label)
                .findFirst()
                .orElse("");
    }
}
