package org.countersign.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.portfolio.api.PieceRequests.add;
import static org.countersign.portfolio.api.PieceRequests.claim;
import static org.countersign.portfolio.api.PieceRequests.get;
import static org.countersign.portfolio.api.PieceRequests.key;
import static org.countersign.portfolio.api.PieceRequests.start;
import static org.countersign.portfolio.api.PieceRequests.submit;
import static org.countersign.portfolio.api.PieceRequests.titled;
import static org.countersign.portfolio.api.PieceRequests.withdraw;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.journal.NewEntries;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.site.AtOnce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a learner sends twice, or several times at once, is done once. */
@QuarkusTest
@Tag("database")
class DoneOnceTest {

    @Inject
    Learners learners;

    @Inject
    NewEntries journal;

    @Test
    void sentTwiceIsDoneOnce() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        String version = key();
        Typed typed = learners.inOrder(lee.claim("C4.1.1"));
        start(lee.person(), piece, typed).body("reference", equalTo("E01"));
        start(lee.person(), piece, typed).statusCode(200).body("reference", equalTo("E01"));
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);
        add(lee.person(), piece, "note.txt", Samples.TEXT).then().statusCode(200);

        submit(lee.person(), piece, version, 1).statusCode(200).body("files", hasSize(1));
        submit(lee.person(), piece, version, 1).statusCode(200).body("id", equalTo(version));
        submit(lee.person(), piece, version, 2).statusCode(409).body("errors[0].code", equalTo("key-taken"));

        get(lee.person(), "/api/v1/pieces/" + piece + "/versions").body("items", hasSize(1));
        submit(lee.person(), piece, key(), 1).statusCode(409).body("errors[0].code", equalTo("no-draft"));
        String more = key();
        claim(lee.person(), piece, more, lee.claim("C4.1.2")).statusCode(200).body("", hasSize(1));
        claim(lee.person(), piece, more, lee.claim("C4.1.2")).statusCode(200).body("", hasSize(1));
        claim(lee.person(), piece, more, lee.claim("C4.1.3"))
                .statusCode(409)
                .body("errors[0].code", equalTo("key-taken"));
        String withdrawal = key();
        withdraw(lee.person(), piece, withdrawal).statusCode(200);
        withdraw(lee.person(), piece, withdrawal).statusCode(200);
        withdraw(lee.person(), piece, key()).statusCode(409).body("errors[0].code", equalTo("withdrawn"));
    }

    @Test
    void sentManyTimesAtOnceIsDoneOnce() throws Exception {
        OnUnit lee = learners.onLegacyUnit();
        String piece = key();
        String version = key();
        Typed typed = learners.inOrder(lee.claim("C4.1.1"), lee.claim("C4.1.2"));

        assertThat(AtOnce.times(
                        6, () -> start(lee.person(), piece, typed).extract().statusCode()))
                .containsOnly(200);
        assertThat(AtOnce.times(6, () -> add(lee.person(), piece, "note.txt", Samples.TEXT)
                        .statusCode()))
                .containsOnly(200);
        assertThat(AtOnce.times(
                        6,
                        () -> submit(lee.person(), piece, version, 1).extract().statusCode()))
                .containsOnly(200);

        get(lee.person(), "/api/v1/pieces").body("total", equalTo(1));
        get(lee.person(), "/api/v1/pieces/" + piece)
                .body("versions", hasSize(1))
                .body("versions[0].files", hasSize(1))
                .body("claims", hasSize(2));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void firstPiecesStartedAtOnceGetNumbersOfTheirOwn() throws Exception {
        OnUnit lee = learners.onLegacyUnit();

        AtOnce.times(6, () -> start(lee.person(), key(), titled("one of many"))
                .extract()
                .statusCode());

        List<String> references = get(lee.person(), "/api/v1/pieces").extract().path("items.reference");
        assertThat(references).containsExactly("E06", "E05", "E04", "E03", "E02", "E01");
    }
}
