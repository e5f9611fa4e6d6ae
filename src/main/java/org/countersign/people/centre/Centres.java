package org.countersign.people.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.PersonRefusal;
import org.countersign.people.names.Checks;
import org.countersign.people.names.Line;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.clock.CentreClock;

/** What the centre is called. Every wording it had is kept. */
@ApplicationScoped
public class Centres {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 50;

    private final Journal journal;
    private final CentreClock clock;

    Centres(Journal journal, CentreClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Centre current() {
        return CentreRow.latest().map(CentreRow::toCentre).orElseGet(Centres::unnamed);
    }

    private static Centre unnamed() {
        return new Centre(0, CentreName.UNNAMED.words(), Optional.empty());
    }

    /** @param basedOn the edition that was seen; null where it was not said */
    public Answer<Centre> change(Actor by, Integer basedOn, String name, Optional<String> number) {
        return by.is(Role.ADMINISTRATOR)
                ? PersonRefusal.BASED_ON_MISSING.unlessGiven(basedOn).then(seen -> changeFrom(by, seen, name, number))
                : Answer.refused(CentreRefusal.ADMINISTRATORS_ONLY.refusal());
    }

    private Answer<Centre> changeFrom(Actor by, int basedOn, String name, Optional<String> number) {
        Checks checks = new Checks();
        String checkedName = checks.line(Line.CENTRE_NAME, name, LONGEST_NAME);
        Optional<String> checkedNumber = checks.optionalLine(Line.CENTRE_NUMBER, number, LONGEST_NUMBER);
        return OneTransaction.of(() -> checks.answer(() -> new Centre(basedOn + 1, checkedName, checkedNumber))
                .then(next -> replace(by, basedOn, next)));
    }

    private Answer<Centre> replace(Actor by, int basedOn, Centre next) {
        Centre current = current();
        if (current.edition() > 0
                && current.name().equals(next.name())
                && current.number().equals(next.number())) {
            return Answer.done(current);
        }
        if (current.edition() != basedOn) {
            return Answer.refused(CentreRefusal.CHANGED_MEANWHILE.refusal());
        }
        Instant now = clock.now();
        CentreRow row = CentreRow.of(next, by.id(), now);
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), row);
        return Answer.done(next);
    }
}
