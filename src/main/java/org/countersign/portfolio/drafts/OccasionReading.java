package org.countersign.portfolio.drafts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.portfolio.claims.MarksAsTyped;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.site.answers.Refusal;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** One typed occasion, read as a happening: what it says, and every reason why it cannot stand as it is. */
final class OccasionReading {

    /** Nobody shows today's competence by what they did before; a year typed wrong is caught. */
    private static final int OLDEST_YEARS = 50;

    private final TypedOccasion typed;
    private final int index;

    /** As the form counts them. */
    private final int number;

    private final LocalDate today;
    private final List<Refusal> refusals;

    /** @param refusals to which this occasion adds its own */
    OccasionReading(TypedOccasion typed, int index, LocalDate today, List<Refusal> refusals) {
        this.typed = typed;
        this.index = index;
        this.number = index + 1;
        this.today = today;
        this.refusals = refusals;
    }

    /**
     * @param known happenings that earlier versions tell of, and no other occasion of this one; what this one tells of is
     *     taken out
     * @param performance whether it has to say in what setting and sector it was
     * @param marks that it can be marked with
     */
    Optional<Occasion> read(boolean performance, MarksAsTyped marks, Set<UUID> known) {
        Optional<LocalDate> from = from();
        Optional<LocalDate> to = typed.to().isEmpty() ? from : to(from);
        Optional<Setting> setting = setting(performance);
        Optional<Sector> sector = sector(performance);
        SortedSet<String> contexts = marks.read(number, typed.contexts(), refusal -> refuse("contexts", refusal));
        SortedSet<String> customers = customers();
        UUID id = UUID.randomUUID();
        UUID happening = happening(known).orElse(id);
        return from.flatMap(first -> to.map(last -> new Occasion(
                id, happening, first, last, typed.place(), setting, sector, contexts, customers, typed.others())));
    }

    private Optional<UUID> happening(Set<UUID> known) {
        Optional<UUID> told = known.stream()
                .filter(one -> one.toString().equals(typed.happening()))
                .findFirst();
        told.ifPresent(known::remove);
        return told;
    }

    private Optional<LocalDate> from() {
        if (typed.from().isEmpty()) {
            refuse("from", OccasionRefusal.DATE_MISSING.refusal(number));
            return Optional.empty();
        }
        return date("from", typed.from());
    }

    private Optional<LocalDate> to(Optional<LocalDate> from) {
        Optional<LocalDate> to = date("to", typed.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            refuse("to", OccasionRefusal.ENDS_BEFORE_IT_STARTS.refusal(number));
            return Optional.empty();
        }
        return to;
    }

    private Optional<LocalDate> date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                refuse(field, OccasionRefusal.IN_THE_FUTURE.refusal(number));
                return Optional.empty();
            }
            if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
                refuse(field, OccasionRefusal.TOO_LONG_AGO.refusal(number, OLDEST_YEARS));
                return Optional.empty();
            }
            return Optional.of(date);
        } catch (DateTimeParseException notADate) {
            refuse(field, OccasionRefusal.NOT_A_DATE.refusal(number, text));
            return Optional.empty();
        }
    }

    private Optional<Setting> setting(boolean needed) {
        if (typed.setting().isEmpty()) {
            if (needed) {
                refuse("setting", OccasionRefusal.SETTING_MISSING.refusal(number));
            }
            return Optional.empty();
        }
        Optional<Setting> setting = Choice.among(Setting.values(), typed.setting());
        if (setting.isEmpty()) {
            refuse("setting", OccasionRefusal.SETTING_UNKNOWN.refusal(number, typed.setting()));
        }
        return setting;
    }

    private Optional<Sector> sector(boolean needed) {
        if (typed.sector().isEmpty()) {
            if (needed) {
                refuse("sector", OccasionRefusal.SECTOR_MISSING.refusal(number));
            }
            return Optional.empty();
        }
        Optional<Sector> sector = Choice.among(Sector.values(), typed.sector());
        if (sector.isEmpty()) {
            refuse("sector", OccasionRefusal.SECTOR_UNKNOWN.refusal(number, typed.sector()));
        }
        return sector;
    }

    private SortedSet<String> customers() {
        SortedSet<String> codes = CustomerCodes.in(typed.customers());
        codes.stream()
                .filter(code -> code.length() > CustomerCodes.LONGEST)
                .forEach(code -> refuse(
                        "customers", OccasionRefusal.CUSTOMER_CODE_TOO_LONG.refusal(number, CustomerCodes.LONGEST)));
        return codes;
    }

    private void refuse(String part, Refusal refusal) {
        refusals.add(refusal.at(TypedOccasion.field(index, part)));
    }
}
