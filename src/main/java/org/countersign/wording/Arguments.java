package org.countersign.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What a message names, as it is said in a language. What is absent counts as nothing, and is not named. */
final class Arguments {

    private final Map<String, ?> values;
    private final Messages messages;

    Arguments(Map<String, ?> values, Messages messages) {
        this.values = values;
        this.messages = messages;
    }

    String said(String name) {
        return said(present(name));
    }

    /** In the place of {@code #}: a number as in prose, a list by what is in it. */
    String counted(String name) {
        Object value = present(name);
        return value instanceof Number number ? messages.language().spelled(number.longValue()) : said(value);
    }

    /** The form for this number, this many or, where nothing is given, none. */
    Message form(String name, Map<String, Message> forms) {
        long number = number(values.get(name));
        Message exact = forms.get("=" + number);
        if (exact != null) {
            return exact;
        }
        Message form = forms.get(messages.language().plural(number));
        return form == null ? forms.get("other") : form;
    }

    /** By constant, by true and false, or by whether there is something: nothing at all is {@code none}. */
    Message choice(String name, Map<String, Message> choices) {
        Object value = values.get(name);
        String chosen = value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
        Message choice = choices.get(chosen.isEmpty() ? "none" : chosen);
        return choice == null ? choices.get("other") : choice;
    }

    private Object present(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing stands for {" + name + "}, with " + values);
        }
        return value;
    }

    private static long number(Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Collection<?> several) {
            return several.size();
        }
        return value instanceof Number number ? number.longValue() : Long.parseLong(value.toString());
    }

    private String said(Object value) {
        if (value instanceof Worded worded) {
            return worded.wordsIn(messages.locale());
        }
        if (value instanceof Sayable sayable) {
            return sayable.saidIn(messages.locale());
        }
        if (value instanceof LocalDate day) {
            return messages.language().date("day", day);
        }
        if (value instanceof Collection<?> several) {
            return messages.language().list(several.stream().map(this::said).toList());
        }
        if (value instanceof Enum<?> constant) {
            return messages.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), Map.of());
        }
        return value.toString();
    }
}
