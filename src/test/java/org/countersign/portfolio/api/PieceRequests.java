package org.countersign.portfolio.api;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.kinds.Samples;

/** What learners, and those who should not, ask of the JSON about evidence. */
final class PieceRequests {

    private PieceRequests() {}

    static String key() {
        return UUID.randomUUID().toString();
    }

    static PieceId id(String piece) {
        return new PieceId(UUID.fromString(piece));
    }

    /** A piece with a file that the learner submitted for these criteria; its id. */
    static String submitted(Learners learners, OnUnit lee, String... criteria) {
        String piece = key();
        TypedClaim[] claims = IntStream.range(0, criteria.length)
                .mapToObj(at -> lee.claim(criteria[at]))
                .toArray(TypedClaim[]::new);
        start(lee.person(), piece, learners.inOrder(claims)).statusCode(200);
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);
        submit(lee.person(), piece, key(), 1).statusCode(200);
        return piece;
    }

    static ValidatableResponse get(TestPerson person, String path) {
        return person.basic().get(path).then();
    }

    static ValidatableResponse start(TestPerson person, String piece, Typed typed) {
        return post(person, "/api/v1/pieces", Map.of("key", piece, "draft", typed));
    }

    static ValidatableResponse save(TestPerson person, String piece, int revision, Typed typed) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("revision", revision, "draft", typed))
                .put("/api/v1/pieces/" + piece + "/draft")
                .then();
    }

    static Response add(TestPerson person, String piece, String name, byte[] content) {
        return person.basic()
                .contentType(ContentType.BINARY)
                .body(content)
                .put("/api/v1/pieces/" + piece + "/draft/files/" + name);
    }

    static Response nextVersion(TestPerson person, String piece) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/pieces/" + piece + "/next-version");
    }

    static ValidatableResponse submit(TestPerson person, String piece, String version, int revision) {
        return post(person, "/api/v1/pieces/" + piece + "/versions", Map.of("key", version, "revision", revision));
    }

    static ValidatableResponse claim(TestPerson person, String piece, String key, TypedClaim... claims) {
        return post(person, "/api/v1/pieces/" + piece + "/claims", Map.of("key", key, "claims", claims));
    }

    static ValidatableResponse withdraw(TestPerson person, String piece, String key) {
        return post(person, "/api/v1/pieces/" + piece + "/withdrawal", Map.of("key", key));
    }

    static ValidatableResponse post(TestPerson person, String path, Object body) {
        return person.basic()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    static Typed titled(String title) {
        return new Typed(title, "", "", List.of(), List.of(), false);
    }
}
