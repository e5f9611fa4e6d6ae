package org.countersign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.countersign.journal.Entry;
import org.countersign.journal.Journal;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.OneTransaction;
import org.countersign.site.Refusal;
import org.countersign.site.Role;

/** What the centre is called. Every wording it had is kept. */
@ApplicationScoped
public class Centres {

    private static final Centre UNNAMED = new Centre(0, "Our centre", Optional.empty());
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
        return CentreRow.latest().map(CentreRow::toCentre).orElse(UNNAMED);
    }

    /** @param basedOn the edition that was seen */
    public Answer<Centre> change(Actor by, int basedOn, String name, Optional<String> number) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return Answer.refused(Refusal.notAllowed(
                    "administrators-only",
                    "Only an administrator of the centre can change its name and number. Ask one of them."));
        }
        Checks checks = new Checks();
        String checkedName = checks.line("name", "The centre’s name", name, LONGEST_NAME);
        Optional<String> checkedNumber = checks.optionalLine("number", "The centre’s number", number, LONGEST_NUMBER);
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
            return Answer.refused(Refusal.conflict(
                    "changed-meanwhile",
                    "The centre’s details were changed while you were changing them. "
                            + "Compare yours with what is there now, and save again if yours are right."));
        }
        Instant now = clock.now();
        CentreRow row = CentreRow.of(next, by.id(), now);
        row.persist();
        journal.append(new Entry(
                JournalledPeople.CENTRE_DETAILS, by.id().value(), row.id(), clock.dateOf(now), now, row.toFact()));
        return Answer.done(next);
    }
}
