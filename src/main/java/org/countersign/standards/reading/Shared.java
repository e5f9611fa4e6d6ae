package org.countersign.standards.reading;

import java.util.List;
import java.util.Locale;
import org.countersign.standards.Context;
import org.countersign.standards.EditionKey;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.SignOffForm.SignatureLine;
import org.countersign.standards.Signatory;
import org.countersign.standards.reading.Entry.Fields;

/** Parts that are written the same way in several kinds of file. */
final class Shared {

    private Shared() {}

    static EditionKey editionKey(Fields fields) {
        return new EditionKey(fields.text("id"), fields.text("edition"));
    }

    static Context context(String code, String requirement, Fields context) {
        return new Context(code, requirement, context.text("text"), context.text("label"));
    }

    static SignOffForm signOff(Fields form) {
        Fields signatures = form.fields("signatures");
        List<SignatureLine> lines = signatures.byKey().keySet().stream()
                .map(signatory -> new SignatureLine(constant(Signatory.class, signatory), signatures.text(signatory)))
                .toList();
        return new SignOffForm(form.text("notes-heading"), form.text("statement"), lines);
    }

    /** {@code realistic-working-environment} is {@code REALISTIC_WORKING_ENVIRONMENT}; the schema lists them. */
    static <E extends Enum<E>> E constant(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
