package org.countersign.site;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people write them in Britain: 3 March 2026, and 3 March 2026, 14:05 GMT where the zone matters. */
public final class Dates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.UK);

    private Dates() {}

    /** {@code 3 March 2026} */
    @TemplateExtension
    public static String british(LocalDate date) {
        return date.format(DATE);
    }

    /** {@code 3 Mar 2026}, for cells of tables. */
    public static String brief(LocalDate date) {
        return date.format(SHORT);
    }

    /** The date in the centre's zone. */
    @TemplateExtension
    public static String british(Instant moment) {
        return british(inTheCentre(moment).toLocalDate());
    }

    /** Date and time in the centre's zone, which is named: {@code 3 March 2026, 14:05 GMT}. */
    @TemplateExtension
    public static String timed(Instant moment) {
        return inTheCentre(moment).format(TIME);
    }

    public static String timed(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(TIME);
    }

    private static ZonedDateTime inTheCentre(Instant moment) {
        return moment.atZone(Arc.container().instance(CentreClock.class).get().zone());
    }
}
