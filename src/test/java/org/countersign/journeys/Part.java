package org.countersign.journeys;

import org.countersign.people.Persons;

/** The parts people play in one unit, in the order of the table's columns. */
enum Part {
    ANONYMOUS,
    LEARNER,
    OTHER_LEARNER,
    ASSESSOR,
    TRAINEE,
    COUNTERSIGNER,
    VERIFIER,
    LEAD,
    ADMINISTRATOR,
    FORMER;

    /** Of everybody in the demo centre, as its sign-in page tells. */
    static final String DEMO_PASSWORD = "difficult customers welcome";

    /** How somebody in this part signs in; nobody for the anonymous. */
    SignIn signIn(Cast.Places places) {
        return switch (this) {
            case ANONYMOUS -> throw new IllegalStateException("Anonymous people do not sign in");
            case LEARNER -> demo("sian");
            case OTHER_LEARNER -> demo("dorota");
            case ASSESSOR -> demo("priya");
            case TRAINEE -> of(places.trainee());
            case COUNTERSIGNER -> of(places.countersigner());
            case VERIFIER -> demo("david");
            case LEAD -> demo("grace");
            case ADMINISTRATOR -> demo("morgan");
            case FORMER -> of(places.former());
        };
    }

    record SignIn(String userName, String password) {}

    private static SignIn demo(String userName) {
        return new SignIn(userName, DEMO_PASSWORD);
    }

    private static SignIn of(Persons.TestPerson person) {
        return new SignIn(person.userName(), person.password());
    }
}
