package org.countersign.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.portfolio.api.PieceRequests.add;
import static org.countersign.portfolio.api.PieceRequests.claim;
import static org.countersign.portfolio.api.PieceRequests.get;
import static org.countersign.portfolio.api.PieceRequests.id;
import static org.countersign.portfolio.api.PieceRequests.key;
import static org.countersign.portfolio.api.PieceRequests.save;
import static org.countersign.portfolio.api.PieceRequests.start;
import static org.countersign.portfolio.api.PieceRequests.submit;
import static org.countersign.portfolio.api.PieceRequests.submitted;
import static org.countersign.portfolio.api.PieceRequests.titled;
import static org.countersign.portfolio.api.PieceRequests.withdraw;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees a piece of evidence, and what of it. */
@QuarkusTest
@Tag("database")
class PieceReadersTest {

    @Inject
    Learners learners;

    @Inject
    Persons persons;

    @Inject
    People people;

    @Test
    void aSubmittedPieceIsSeenByThoseAllocatedWhereItIsClaimedAndADraftByNobodyElse() {
        OnUnit lee = learners.onLegacyUnit();
        var other = learners.enrol(lee.person(), Learners.MODERN);
        String piece = submitted(learners, lee, "C4.1.1");
        String draft = key();
        start(lee.person(), draft, titled("mine alone")).statusCode(200);
        TestPerson assessor = learners.allocated(lee.enrolment(), Role.ASSESSOR, Capacity.ASSESSOR);
        TestPerson countersigner = learners.allocated(lee.enrolment(), Role.COUNTERSIGNER, Capacity.COUNTERSIGNER);
        TestPerson verifier = learners.allocated(lee.enrolment(), Role.INTERNAL_VERIFIER, Capacity.INTERNAL_VERIFIER);
        TestPerson elsewhere = learners.allocated(other, Role.ASSESSOR, Capacity.ASSESSOR);
        TestPerson stranger = learners.somebody(Role.LEARNER, Role.ASSESSOR);
        TestPerson administrator = learners.somebody(Role.ADMINISTRATOR);
        String file = get(lee.person(), "/api/v1/pieces/" + piece).extract().path("versions[0].files[0].content");

        for (TestPerson sees : List.of(lee.person(), assessor, countersigner, verifier)) {
            get(sees, "/api/v1/pieces/" + piece).statusCode(200);
            get(sees, "/api/v1/pieces/" + piece + "/versions/1").statusCode(200);
            get(sees, file).statusCode(200);
        }
        for (TestPerson not : List.of(elsewhere, stranger, administrator)) {
            get(not, "/api/v1/pieces/" + piece).statusCode(404);
            get(not, "/api/v1/pieces/" + piece + "/versions/1").statusCode(404);
            get(not, file).statusCode(404);
        }
        for (TestPerson not : List.of(assessor, verifier, stranger, administrator)) {
            get(not, "/api/v1/pieces/" + draft + "/draft").statusCode(404);
            save(not, draft, 1, titled("theirs")).statusCode(404);
            submit(not, draft, key(), 1).statusCode(404);
            add(not, draft, "note.txt", Samples.TEXT).then().statusCode(404);
            claim(not, piece, key(), lee.claim("C4.1.2")).statusCode(404);
            withdraw(not, piece, key()).statusCode(404);
        }
    }

    @Test
    void whoeverIsNoLearnerAnyMoreReadsWhatTheySubmittedAndChangesNothing() {
        OnUnit lee = learners.onLegacyUnit();
        TestPerson former = lee.person();
        String piece = submitted(learners, lee, "C4.1.1");
        String draft = key();
        start(former, draft, titled("half written")).statusCode(200);
        people.endRole(persons.founder(), former.id(), Role.LEARNER, Unread.of(HandingOn.UNSAID))
                .orThrow();

        get(former, "/api/v1/pieces/" + piece).statusCode(200);
        get(former, "/api/v1/pieces/" + draft + "/draft").statusCode(404);
        save(former, draft, 1, titled("theirs")).statusCode(404);
        submit(former, draft, key(), 1).statusCode(404);
        add(former, draft, "note.txt", Samples.TEXT).then().statusCode(404);
        claim(former, piece, key(), lee.claim("C4.1.2")).statusCode(404);
        withdraw(former, piece, key()).statusCode(404);
        var visitor = former.visitor();
        visitor.get("/portfolio/" + piece).then().statusCode(200).body(not(containsString("Claim more criteria")));
        visitor.get("/portfolio/" + piece + "/claims").then().statusCode(404);
        visitor.get("/portfolio/" + piece + "/withdraw").then().statusCode(404);

        people.grantRole(persons.founder(), former.id(), Role.LEARNER).orThrow();
        get(former, "/api/v1/pieces/" + draft + "/draft").statusCode(200);
        visitor.get("/portfolio/" + piece).then().body(containsString("Claim more criteria"));
    }

    @Test
    void anAllocationThatHasEndedSeesNothingFromTheNextDay() {
        OnUnit lee = learners.onLegacyUnit();
        String piece = submitted(learners, lee, "C4.1.1");
        TestPerson assessor = learners.somebody(Role.ASSESSOR);
        UUID allocation = learners.allocate(lee.enrolment(), assessor.id(), Capacity.ASSESSOR);
        get(assessor, "/api/v1/pieces/" + piece).statusCode(200);

        learners.endToday(allocation);

        get(assessor, "/api/v1/pieces/" + piece).statusCode(200);
        assertThat(learners.tomorrow(() -> learners.sees(assessor, id(piece)))).isFalse();
    }

    @Test
    void aPieceClaimedInTwoUnitsShowsEachAssessorTheClaimsOfTheirOwn() {
        OnUnit lee = learners.onLegacyUnit();
        var other = learners.enrol(lee.person(), Learners.MODERN);
        TestPerson assessor = learners.allocated(other, Role.ASSESSOR, Capacity.ASSESSOR);
        String piece = submitted(learners, lee, "C4.1.1");

        claim(lee.person(), piece, key(), new TypedClaim(other.toString(), "P1", "page 3"))
                .statusCode(200);

        get(assessor, "/api/v1/pieces/" + piece).statusCode(200).body("claims.criterion", equalTo(List.of("P1")));
    }
}
