package org.countersign.site.answers;

import java.util.UUID;

/**
 * Words under a once-only key, which is all that some verbs take.
 *
 * @param id made by the form; the same id again gives the same fact
 * @param text without the blanks around it; empty where nothing was typed
 */
public record KeyedText(UUID id, String text) {

    public KeyedText {
        text = Text.passage(text);
    }

    public static Answer<KeyedText> read(String key, String typed) {
        return FormKey.of(key).map(formKey -> new KeyedText(formKey.value(), typed));
    }
}
