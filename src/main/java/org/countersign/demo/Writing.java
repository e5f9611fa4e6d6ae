package org.countersign.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.standards.Method;

/** A piece of evidence as a learner of the demo centre fills in its form. */
final class Writing {

    private final String title;
    private final Method method;
    private final String account;
    private final List<TypedOccasion> occasions = new ArrayList<>();
    private final List<TypedClaim> claims = new ArrayList<>();

    private Writing(String title, Method method, String account) {
        this.title = title;
        this.method = method;
        this.account = account;
    }

    static Writing of(String title, Method method, String account) {
        return new Writing(title, method, account.strip());
    }

    /** In the learner's paid job in a shop. */
    Writing happened(LocalDate on, String place, String customer, String... contexts) {
        occasions.add(
                new TypedOccasion(on.toString(), "", place, "PAID_JOB", "PRIVATE", List.of(contexts), customer, ""));
        return this;
    }

    Writing shows(Enrolment enrolment, String locator, List<String> criteria) {
        criteria.forEach(code -> claims.add(new TypedClaim(enrolment.id().toString(), code, locator)));
        return this;
    }

    /** Ready to be submitted. */
    Typed declared() {
        return new Typed(title, method.name(), account, occasions, claims, true);
    }

    /** Not ready: the declaration is not ticked yet. */
    Typed unfinished() {
        return new Typed(title, method.name(), account, occasions, claims, false);
    }
}
