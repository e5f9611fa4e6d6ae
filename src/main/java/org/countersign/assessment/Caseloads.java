package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.site.Actor;

/** What each person has to do with, however many units that are, in the same number of queries. */
@ApplicationScoped
public class Caseloads {

    private final Enrolments enrolments;
    private final Units units;

    Caseloads(Enrolments enrolments, Units units) {
        this.enrolments = enrolments;
        this.units = units;
    }

    @Transactional
    public Caseload of(Actor actor) {
        List<Access> accesses = enrolments.caseload(actor).stream()
                .filter(access -> enrolments.unreadable(access.enrolment()).isEmpty())
                .toList();
        List<Unit> whole = units.shown(accesses.stream().map(Access::enrolment).toList());
        List<Caseload.Allocated> allocated = new ArrayList<>();
        for (int i = 0; i < accesses.size(); i++) {
            allocated.add(new Caseload.Allocated(whole.get(i), accesses.get(i)));
        }
        return new Caseload(allocated);
    }
}
