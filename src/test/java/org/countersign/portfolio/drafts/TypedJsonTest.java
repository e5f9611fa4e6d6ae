package org.countersign.portfolio.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.portfolio.claims.TypedClaim;
import org.junit.jupiter.api.Test;

/** Drafts that lie in databases: whatever the program calls their parts by now, they are read, and written as they were. */
class TypedJsonTest {

    private static final String BEFORE_HAPPENINGS = """
            {"title":"A refund","method":"WORK_PRODUCT","account":"I listened.","occasions":[{"from":"2026-03-03",\
            "to":"2026-03-04","place":"Returns desk","setting":"PAID_JOB","sector":"PRIVATE","contexts":["4a","4b"],\
            "customers":"K01, K02","others":"Jo"}],"claims":[{"enrolment":"e1","criterion":"C4.1.1",\
            "locator":"page 2","ticked":false}],"declared":true}""";

    private static final String KEPT =
            BEFORE_HAPPENINGS.replace("\"others\":\"Jo\"", "\"others\":\"Jo\",\"happening\":\"h1\"");

    private static Typed typed(String happening) {
        return new Typed(
                "A refund",
                "WORK_PRODUCT",
                "I listened.",
                List.of(new TypedOccasion(
                        "2026-03-03",
                        "2026-03-04",
                        "Returns desk",
                        "PAID_JOB",
                        "PRIVATE",
                        List.of("4a", "4b"),
                        "K01, K02",
                        "Jo",
                        happening)),
                List.of(new TypedClaim("e1", "C4.1.1", "page 2", false)),
                true);
    }

    @Test
    void aDraftIsWrittenUnderNamesThatStay() {
        assertThat(TypedJson.written(typed("h1"))).isEqualTo(KEPT);
        assertThat(TypedJson.read(KEPT)).isEqualTo(typed("h1"));
    }

    @Test
    void oneFromBeforeOccasionsWereKnownByHappeningsHasTheBytesItHad() {
        assertThat(TypedJson.read(BEFORE_HAPPENINGS)).isEqualTo(typed(""));
        assertThat(TypedJson.written(typed(""))).isEqualTo(BEFORE_HAPPENINGS);
    }
}
