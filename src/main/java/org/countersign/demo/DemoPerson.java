package org.countersign.demo;

import java.util.Optional;
import java.util.Set;
import org.countersign.site.Role;

/** Who is at the demo centre. Everybody's password is the same; it is shown on the sign-in page and guards nothing. */
enum DemoPerson {
    MORGAN("morgan", "Morgan Ellis", "administrator", null, Role.ADMINISTRATOR),
    PRIYA("priya", "Priya Nair", "assessor", null, Role.ASSESSOR),
    TOM("tom", "Tom Whitlock", "trainee assessor", null, Role.TRAINEE_ASSESSOR),
    HELEN("helen", "Helen Marsh", "countersigner and assessor", null, Role.COUNTERSIGNER, Role.ASSESSOR),
    DAVID("david", "David Okafor", "internal verifier", null, Role.INTERNAL_VERIFIER),
    GRACE("grace", "Grace Lin", "lead verifier", null, Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER),
    AISHA("aisha", "Aisha Rahman", "learner, one unit finished, one waits for the verifier", "20260117", Role.LEARNER),
    SIAN("sian", "Siân Watkins", "learner, half way, with work referred back", "20260142", Role.LEARNER),
    CALLUM("callum", "Callum Reid", "learner, assessed by the trainee", "20260158", Role.LEARNER),
    DOROTA("dorota", "Dorota Łukasik", "learner, just started", "20260163", Role.LEARNER);

    static final String PASSWORD = "difficult customers welcome";

    final String userName;
    final String fullName;
    final String part;
    final Optional<String> candidateNumber;
    final Set<Role> roles;

    DemoPerson(String userName, String fullName, String part, String candidateNumber, Role... roles) {
        this.userName = userName;
        this.fullName = fullName;
        this.part = part;
        this.candidateNumber = Optional.ofNullable(candidateNumber);
        this.roles = Set.of(roles);
    }
}
