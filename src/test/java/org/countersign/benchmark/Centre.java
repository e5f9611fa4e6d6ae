package org.countersign.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The demo centre, whose administrator takes in more people than its story has. */
record Centre(Program program, Session administrator) {

    private static final String PASSWORD = "violet ladder eleven tides";

    /** Somebody new, signed in. */
    record Member(UUID id, Session session) {}

    static Centre of(Program program) throws IOException, InterruptedException {
        return new Centre(program, Session.of("morgan", program));
    }

    Member join(String userName, String role) throws IOException, InterruptedException {
        UUID id = UUID.randomUUID();
        administrator.sent(
                "POST",
                "/api/v1/people",
                Map.of("id", id, "userName", userName, "name", "Nia " + userName, "roles", List.of(role)),
                201);
        String code = administrator
                .sent("PUT", "/api/v1/people/" + id + "/resets/" + UUID.randomUUID(), Map.of(), 200)
                .get("code")
                .asText();
        administrator.sent(
                "POST",
                "/api/v1/password",
                Map.of("id", UUID.randomUUID(), "userName", userName, "code", code, "password", PASSWORD),
                204);
        return new Member(id, again(userName));
    }

    /** Somebody who joined before, signed in to the program that runs now. */
    Session again(String userName) throws IOException, InterruptedException {
        return Session.of(userName, PASSWORD, program);
    }

    /** A learner who joins for the standard that another is enrolled on, with this assessor. */
    Session enrol(String userName, JsonNode like, Object assessor) throws IOException, InterruptedException {
        Member learner = join(userName, "learner");
        String today = Judging.today().toString();
        String enrolment = administrator
                .post(
                        "/api/v1/enrolments",
                        Map.of(
                                "key", Judging.key(),
                                "learner", learner.id(),
                                "standard", like.get("standard"),
                                "policy", like.get("policy"),
                                "enrolledOn", Judging.today().minusDays(20).toString()))
                .get("id")
                .asText();
        administrator.post(
                "/api/v1/enrolments/" + enrolment + "/allocations",
                Map.of("key", Judging.key(), "person", assessor, "capacity", "assessor", "from", today));
        return learner.session();
    }
}
