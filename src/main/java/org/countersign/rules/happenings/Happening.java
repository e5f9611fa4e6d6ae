package org.countersign.rules.happenings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.standards.Setting;

/**
 * What occasions have in common when they are not distinct: date, setting and customers, whichever pieces or versions
 * record them.
 *
 * @param customers as the counting compares them
 */
public record Happening(LocalDate from, LocalDate to, Optional<Setting> setting, Set<String> customers) {

    static Happening of(Occasion occasion, Counting counting) {
        return new Happening(
                occasion.from(),
                occasion.to(),
                occasion.setting(),
                counting == Counting.AS_TYPED ? occasion.customers() : SameCustomer.keys(occasion.customers()));
    }
}
