package org.countersign.rules.sentences;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.ResourceBundle;

/** How arguments of findings are said: dates as people write them in Britain, lists with an "and", constants in words. */
final class Words {

    private final ResourceBundle bundle;
    private final DateTimeFormatter date;

    Words(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                Sentences.class.getName(),
                locale,
                Sentences.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale spoken = bundle.getLocale().equals(Locale.ROOT) ? Locale.UK : bundle.getLocale();
        this.date = DateTimeFormatter.ofPattern("d MMMM uuuu", spoken);
    }

    String template(String code) {
        return bundle.getString(code);
    }

    String of(Object value) {
        if (value instanceof LocalDate day) {
            return date.format(day);
        }
        if (value instanceof Collection<?> several) {
            return list(several);
        }
        if (value instanceof Enum<?> constant) {
            return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return value.toString();
    }

    /** What a choice in a template is made by. */
    String key(Object value) {
        if (value instanceof Collection<?> several) {
            return Integer.toString(several.size());
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private String list(Collection<?> several) {
        StringBuilder said = new StringBuilder();
        Iterator<?> rest = several.iterator();
        for (int place = 1; rest.hasNext(); place++) {
            if (place > 1) {
                said.append(place < several.size() ? ", " : " " + bundle.getString("and") + " ");
            }
            said.append(of(rest.next()));
        }
        return said.toString();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
