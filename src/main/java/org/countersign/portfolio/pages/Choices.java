package org.countersign.portfolio.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** What can be chosen on the form of a piece, in the words of the catalogue. */
@ApplicationScoped
public class Choices {

    private final CatalogueWords words;

    Choices(CatalogueWords words) {
        this.words = words;
    }

    List<Choice> methods() {
        return of(Method.values(), this::method);
    }

    List<Choice> settings() {
        return of(Setting.values(), this::setting);
    }

    List<Choice> sectors() {
        return of(Sector.values(), this::sector);
    }

    public String method(Method method) {
        return begun(words.method(method));
    }

    public String setting(Setting setting) {
        return begun(words.setting(setting));
    }

    public String sector(Sector sector) {
        return begun(words.sector(sector));
    }

    private static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }

    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
