package org.countersign.site.clock;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.countersign.wording.Wording;

/** Dates and times as people write them in their language: 3 March 2026, and 3 March 2026, 14:05 GMT where the zone matters. */
public final class Dates {

    private Dates() {}

    /** {@code 3 March 2026} */
    @TemplateExtension
    public static String british(LocalDate date) {
        return Wording.date("day", date, Wording.language());
    }

    /** {@code 3 Mar 2026}, for cells of tables. */
    public static String brief(LocalDate date) {
        return Wording.date("briefDay", date, Wording.language());
    }

    /** The date in the centre's zone. */
    @TemplateExtension
    public static String british(Instant moment) {
        return british(inTheCentre(moment).toLocalDate());
    }

    /** Date and time in the centre's zone, which is named: {@code 3 March 2026, 14:05 GMT}. */
    @TemplateExtension
    public static String timed(Instant moment) {
        return timed(inTheCentre(moment));
    }

    public static String timed(Instant moment, ZoneId zone) {
        return timed(moment.atZone(zone));
    }

    private static String timed(ZonedDateTime moment) {
        return Wording.date("moment", moment, Wording.language());
    }

    /** {@code 14:05} */
    public static String clock(ZonedDateTime moment) {
        return Wording.date("time", moment, Wording.language());
    }

    private static ZonedDateTime inTheCentre(Instant moment) {
        return moment.atZone(Arc.container().instance(CentreClock.class).get().zone());
    }
}
