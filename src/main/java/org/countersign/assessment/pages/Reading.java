package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;

/** Opens a unit for whoever is signed in; to those who may not see it, it is not there. */
@ApplicationScoped
public class Reading {

    private final Enrolments enrolments;
    private final Units units;
    private final SignedIn signedIn;

    Reading(Enrolments enrolments, Units units, SignedIn signedIn) {
        this.enrolments = enrolments;
        this.units = units;
        this.signedIn = signedIn;
    }

    public record Open(Unit unit, Access reader) {}

    public Open open(UUID enrolment) {
        Access reader = access(enrolment);
        return new Open(units.shown(reader.enrolment()), reader);
    }

    Access access(UUID enrolment) {
        return Pages.found(enrolments.reader(signedIn.actor(), new EnrolmentId(enrolment)));
    }
}
