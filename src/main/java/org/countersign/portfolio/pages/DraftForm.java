package org.countersign.portfolio.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.TypedMarks;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.store.Incoming;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The form of a draft as a browser sends it, with its occasions and criteria under names that carry their number. */
final class DraftForm {

    private static final Pattern OCCASION = Pattern.compile("occasions-(\\d{1,3})-.+");
    private static final Pattern MARKS = Pattern.compile("contexts-([0-9a-f-]{36})");
    private static final Pattern CLAIM = Pattern.compile("(claim|locator)-([0-9a-f-]{36})-(.+)");

    private final Map<String, Collection<FormValue>> values;

    DraftForm(MultipartFormDataInput sent) {
        values = sent.getValues();
    }

    String value(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    /** Empty where it is no number. */
    int revision() {
        String typed = value("revision");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : Draft.UNSAVED;
    }

    Typed typed() {
        return new Typed(
                value("title"),
                value("method"),
                value("account"),
                occasions(),
                claims(),
                !value("declared").isEmpty());
    }

    /** Files that were chosen; a file control left alone sends one without a name. */
    List<FormValue> files() {
        return values.getOrDefault(Incoming.FIELD, List.of()).stream()
                .filter(FormValue::isFileItem)
                .filter(file ->
                        file.getFileName() != null && !file.getFileName().isEmpty())
                .toList();
    }

    List<TypedClaim> claims() {
        Map<String, TypedClaim> claims = new TreeMap<>();
        for (String name : values.keySet()) {
            Matcher matcher = CLAIM.matcher(name);
            if (matcher.matches()) {
                String enrolment = matcher.group(2);
                String criterion = matcher.group(3);
                String locator = value("locator-" + enrolment + "-" + criterion);
                boolean ticked = !value("claim-" + enrolment + "-" + criterion).isEmpty();
                if (ticked || !locator.isBlank()) {
                    claims.put(enrolment + criterion, new TypedClaim(enrolment, criterion, locator, ticked));
                }
            }
        }
        return List.copyOf(claims.values());
    }

    /** What occasions are marked with that were submitted before. */
    List<TypedMarks> marks() {
        return values.keySet().stream()
                .map(MARKS::matcher)
                .filter(Matcher::matches)
                .map(name -> new TypedMarks(name.group(1), texts(name.group())))
                .sorted(Comparator.comparing(TypedMarks::occasion))
                .toList();
    }

    private List<TypedOccasion> occasions() {
        Map<Integer, TypedOccasion> occasions = new TreeMap<>();
        for (String name : values.keySet()) {
            Matcher matcher = OCCASION.matcher(name);
            if (matcher.matches()) {
                occasions.computeIfAbsent(Integer.valueOf(matcher.group(1)), this::occasion);
            }
        }
        return new ArrayList<>(occasions.values());
    }

    private TypedOccasion occasion(int index) {
        return new TypedOccasion(
                value(TypedOccasion.field(index, "from")),
                value(TypedOccasion.field(index, "to")),
                value(TypedOccasion.field(index, "place")),
                value(TypedOccasion.field(index, "setting")),
                value(TypedOccasion.field(index, "sector")),
                texts(TypedOccasion.field(index, "contexts")),
                value(TypedOccasion.field(index, "customers")),
                value(TypedOccasion.field(index, "others")),
                value(TypedOccasion.field(index, "happening")));
    }

    private List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .toList();
    }
}
