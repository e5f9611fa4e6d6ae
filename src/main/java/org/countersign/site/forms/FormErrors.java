package org.countersign.site.forms;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;

/** The refusals of a form, as its template asks for them: all for the summary, and each beside its field. */
@TemplateData
public record FormErrors(List<Refusal> all) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    /** A form as it is first opened. */
    public static FormErrors none() {
        return NONE;
    }

    public static FormErrors of(Answer.Refused<?> refused) {
        return new FormErrors(refused.refusals());
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public boolean has(String field) {
        return all.stream()
                .anyMatch(refusal -> refusal.field().filter(field::equals).isPresent());
    }

    /** The sentences beside one field, in the order they were given. */
    public List<String> at(String field) {
        return all.stream()
                .filter(refusal -> refusal.field().filter(field::equals).isPresent())
                .map(Refusal::sentence)
                .toList();
    }
}
