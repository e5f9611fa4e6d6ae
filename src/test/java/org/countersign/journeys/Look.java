package org.countersign.journeys;

import static org.countersign.journeys.Part.ADMINISTRATOR;
import static org.countersign.journeys.Part.ANONYMOUS;
import static org.countersign.journeys.Part.ASSESSOR;
import static org.countersign.journeys.Part.COUNTERSIGNER;
import static org.countersign.journeys.Part.LEAD;
import static org.countersign.journeys.Part.LEARNER;
import static org.countersign.journeys.Part.OTHER_LEARNER;
import static org.countersign.journeys.Part.TRAINEE;
import static org.countersign.journeys.Part.VERIFIER;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A page looked at by somebody: the route, with what follows it in the address, in Siân's unit. */
record Look(Part part, String path) {

    /** Every page there is, opened by those for whom the most stands on it, and what stands where none is. */
    static final List<Look> ALL = Stream.of(
                    of("/", LEARNER, ASSESSOR, TRAINEE, VERIFIER, ADMINISTRATOR),
                    of("/account", LEARNER),
                    of("/caseload", ASSESSOR, TRAINEE),
                    of("/caseload?text=nobody-of-this-name", ASSESSOR),
                    of("/catalogue", LEARNER, ADMINISTRATOR),
                    of("/catalogue?text=nothing-of-this-name", LEARNER),
                    of("/background-work", ADMINISTRATOR),
                    of("/catalogue/import", ADMINISTRATOR),
                    of("/catalogue/import/{import}", ADMINISTRATOR),
                    of("/catalogue/policies", LEARNER),
                    of("/catalogue/policies?text=nothing-of-this-name", LEARNER),
                    of("/catalogue/policies/{id}/{edition}", LEARNER),
                    of("/catalogue/problems", ADMINISTRATOR),
                    of("/catalogue/qualifications", LEARNER),
                    of("/catalogue/qualifications?text=nothing-of-this-name", LEARNER),
                    of("/catalogue/qualifications/{id}/{edition}", LEARNER, ADMINISTRATOR),
                    of("/catalogue/{id}/{edition}", LEARNER, ASSESSOR),
                    of("/catalogue/INSCS016/1", ASSESSOR),
                    of("/centre", ADMINISTRATOR),
                    of("/countersigning", COUNTERSIGNER),
                    of("/drafts", LEARNER),
                    of("/enrolments", ADMINISTRATOR),
                    of("/enrolments/new", ADMINISTRATOR),
                    of("/enrolments/{enrolment}", ADMINISTRATOR),
                    of("/first-administrator", ANONYMOUS),
                    of("/journal", ADMINISTRATOR),
                    of("/evidence-files", ADMINISTRATOR),
                    of("/people", ADMINISTRATOR),
                    of("/people?text=nobody-of-this-name", ADMINISTRATOR),
                    of("/people/new", ADMINISTRATOR),
                    of("/people/{id}", ADMINISTRATOR),
                    of("/people/{id}/password", ADMINISTRATOR),
                    of("/portfolio", LEARNER),
                    of("/portfolio?state=WITHDRAWN", OTHER_LEARNER),
                    of("/portfolio/new", LEARNER),
                    of("/portfolio/{piece}", LEARNER, ASSESSOR),
                    of("/portfolio/{piece}/claims", LEARNER),
                    of("/portfolio/{piece}/discard", LEARNER),
                    of("/portfolio/{piece}/edit", LEARNER),
                    of("/portfolio/{piece}/withdraw", LEARNER),
                    of("/qualifications", ASSESSOR, ADMINISTRATOR, OTHER_LEARNER),
                    of("/qualifications?text=nobody-of-this-name", ADMINISTRATOR),
                    of("/qualifications/new", ADMINISTRATOR),
                    of("/qualifications/{qualification}", LEARNER, ASSESSOR, ADMINISTRATOR),
                    of("/qualifications/{qualification}/choice", LEARNER),
                    of("/queue", ASSESSOR, TRAINEE),
                    of("/queue?text=nobody-of-this-name", ASSESSOR),
                    of("/records/{enrolment}", LEARNER, ADMINISTRATOR),
                    of("/set-password", ANONYMOUS),
                    of("/sign-in", ANONYMOUS),
                    of("/sign-ins", ADMINISTRATOR),
                    of("/units/{enrolment}", LEARNER, ASSESSOR, TRAINEE, VERIFIER),
                    of("/units/{enrolment}?show=referred", LEARNER),
                    of("/units/{enrolment}?show=waiting", ASSESSOR),
                    of("/units/{enrolment}/actions/{action}", ASSESSOR, VERIFIER),
                    of("/units/{enrolment}/attestations/{rule}", ASSESSOR),
                    of("/units/{enrolment}/criteria/{code}", LEARNER, ASSESSOR),
                    of("/units/{enrolment}/criteria/C4.2.7", LEARNER),
                    of("/units/{enrolment}/pieces/{piece}", LEARNER, ASSESSOR, TRAINEE),
                    of("/units/{enrolment}/sample", VERIFIER),
                    of("/units/{enrolment}/sign-offs?criterion=C4.2.1&criterion=C4.2.10", ASSESSOR),
                    of("/units/{enrolment}/signing", LEARNER, ASSESSOR, VERIFIER),
                    of("/verification", VERIFIER, LEAD),
                    of("/verification?text=nobody-of-this-name", VERIFIER),
                    of("/nothing/like/this", LEARNER),
                    of("/journal", LEARNER))
            .flatMap(List::stream)
            .toList();

    private static List<Look> of(String path, Part... parts) {
        return Arrays.stream(parts).map(part -> new Look(part, path)).toList();
    }

    Route route() {
        return new Route("GET", path.replaceAll("\\?.*", ""));
    }

    @Override
    public String toString() {
        return path + " for " + part;
    }
}
