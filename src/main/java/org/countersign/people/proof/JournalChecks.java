package org.countersign.people.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countersign.journal.CheckState;
import org.countersign.journal.ResumedCheck;
import org.countersign.people.PeopleWords;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.jobs.Job;
import org.countersign.site.jobs.Jobs;
import org.countersign.site.jobs.Progress;

/** Checks the journal in the background. */
@ApplicationScoped
public class JournalChecks implements Job {

    private final ResumedCheck check;
    private final CentreClock clock;
    private final Jobs jobs;
    private final PeopleWords words;

    JournalChecks(ResumedCheck check, CentreClock clock, Jobs jobs, PeopleWords words) {
        this.check = check;
        this.clock = clock;
        this.jobs = jobs;
        this.words = words;
    }

    /** Begins one where none is under way. */
    public CheckState begin(Actor by, boolean fromBeginning) {
        check.begin(by.id().value(), fromBeginning, clock.now());
        jobs.wake(this);
        return state();
    }

    public CheckState state() {
        return check.state();
    }

    @Override
    public String name() {
        return "journal-check";
    }

    @Override
    public String title() {
        return words.journalCheck();
    }

    @Override
    public String purpose() {
        return words.journalCheckPurpose();
    }

    @Override
    public String outcome(Progress ended) {
        return words.journalChecked(ended.total(), ended.found());
    }

    @Override
    public boolean isLeft() {
        return check.state().isUnderWay();
    }

    @Override
    public void asked(PersonId by) {
        check.begin(by.value(), false, clock.now());
    }

    @Override
    public Progress goOn(Progress before) {
        boolean more = check.goOn(clock.now(), clock.today());
        CheckState state = check.state();
        return new Progress(
                state.entries(), state.head(), state.breakCount(), Optional.of(String.valueOf(state.entries())), !more);
    }
}
