package org.countersign.portfolio.drafts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.portfolio.Occasion;
import org.countersign.site.Refusal;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** One typed occasion, read as a happening: what it says, and every reason why it cannot stand as it is. */
final class OccasionReading {

    /** Nobody shows today's competence by what they did before; a year typed wrong is caught. */
    private static final int OLDEST_YEARS = 50;

    private final TypedOccasion typed;
    private final int index;
    private final LocalDate today;
    private final List<Refusal> refusals;

    /** @param refusals to which this occasion adds its own */
    OccasionReading(TypedOccasion typed, int index, LocalDate today, List<Refusal> refusals) {
        this.typed = typed;
        this.index = index;
        this.today = today;
        this.refusals = refusals;
    }

    /**
     * @param performance whether it has to say in what setting and sector it was
     * @param inForce codes of the contexts that the claimed enrolments ask for
     */
    Optional<Occasion> read(boolean performance, Collection<String> inForce) {
        Optional<LocalDate> from = from();
        Optional<LocalDate> to = typed.to().isEmpty() ? from : to(from);
        Optional<Setting> setting = choice("setting", typed.setting(), Setting.values(), performance, "the setting");
        Optional<Sector> sector = choice("sector", typed.sector(), Sector.values(), performance, "the sector");
        SortedSet<String> contexts = contexts(inForce);
        SortedSet<String> customers = customers();
        return from.flatMap(first -> to.map(last -> new Occasion(
                UUID.randomUUID(), first, last, typed.place(), setting, sector, contexts, customers, typed.others())));
    }

    private Optional<LocalDate> from() {
        if (typed.from().isEmpty()) {
            refuse("from", "date-missing", "says no date. Give the day on which it happened.");
            return Optional.empty();
        }
        return date("from", typed.from());
    }

    private Optional<LocalDate> to(Optional<LocalDate> from) {
        Optional<LocalDate> to = date("to", typed.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            refuse("to", "ends-before-it-starts", "ends before it starts. Give a last day on or after the first.");
            return Optional.empty();
        }
        return to;
    }

    private Optional<LocalDate> date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                refuse(field, "in-the-future", "is in the future. Give the day on which it happened.");
                return Optional.empty();
            }
            if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
                refuse(field, "too-long-ago", "is more than " + OLDEST_YEARS + " years ago. Check the year.");
                return Optional.empty();
            }
            return Optional.of(date);
        } catch (DateTimeParseException notADate) {
            refuse(field, "not-a-date", "has a date that cannot be read: “" + text + "”. Write it like 2026-03-31.");
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> choice(
            String field, String text, E[] choices, boolean needed, String what) {
        if (text.isEmpty()) {
            if (needed) {
                refuse(
                        field,
                        field + "-missing",
                        "does not say " + what + ", which claims for performance criteria need. Choose one.");
            }
            return Optional.empty();
        }
        for (E choice : choices) {
            if (choice.name().equals(text)) {
                return Optional.of(choice);
            }
        }
        refuse(field, field + "-unknown", "names " + what + " as “" + text + "”, which is not one of the choices.");
        return Optional.empty();
    }

    private SortedSet<String> contexts(Collection<String> inForce) {
        SortedSet<String> contexts = new TreeSet<>(typed.contexts());
        for (String context : contexts) {
            if (!inForce.contains(context)) {
                refuse(
                        "contexts",
                        "context-not-in-force",
                        "is marked with “" + context + "”, which no unit you claim in asks for. Take the mark away, or"
                                + " claim a criterion of the unit that asks for it.");
            }
        }
        return contexts;
    }

    private SortedSet<String> customers() {
        SortedSet<String> codes = CustomerCodes.in(typed.customers());
        codes.stream()
                .filter(code -> code.length() > CustomerCodes.LONGEST)
                .forEach(code -> refuse(
                        "customers",
                        "customer-code-too-long",
                        "has a customer code of more than " + CustomerCodes.LONGEST
                                + " characters. Give the centre's short code for the customer."));
        return codes;
    }

    private void refuse(String part, String code, String sentence) {
        refusals.add(
                Refusal.invalid(TypedOccasion.field(index, part), code, "Occasion " + (index + 1) + " " + sentence));
    }
}
