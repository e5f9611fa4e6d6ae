package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.site.AtOnce;
import org.countersign.site.Visitor;
import org.countersign.site.clock.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit released without sampling stays so, whatever is sampled afterwards, until it is reopened. */
@QuarkusTest
@Tag("database")
class ReleaseTest {

    @Inject
    ReadyUnit units;

    private Ready released() {
        Ready unit = units.ready();
        unit.signedByBoth();
        release(unit, UUID.randomUUID()).then().statusCode(200);
        return unit;
    }

    private static Response release(Ready unit, UUID key) {
        return unit.post(
                unit.verifier(),
                "/signing/releases",
                Map.of(
                        "key",
                        key,
                        "releaseReason",
                        "Outside the plan.",
                        "seen",
                        unit.digest(),
                        "password",
                        unit.verifier().password()));
    }

    private String whyNotVerified(Ready unit) {
        return unit.verifier().name() + " released this unit without sampling on " + Dates.british(units.today())
                + ", so it cannot be verified as it stands. It has to be reopened first, and signed again by candidate"
                + " and assessor.";
    }

    private String releasedAlready(Ready unit) {
        return unit.verifier().name() + " released this unit without sampling on " + Dates.british(units.today())
                + ", and that stands. There is nothing more to release.";
    }

    private static String signing(Ready unit) {
        return "/units/" + unit.id() + "/signing";
    }

    @Test
    void aReleasedUnitIsSampledButNotVerifiedBeforeItIsReopened() {
        Ready unit = released();
        unit.sampleAgreed("INTERIM").then().statusCode(200);
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);

        unit.sign(unit.verifier(), "INTERNAL_VERIFIER")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("released-reopen-first")))
                .body("detail", equalTo(whyNotVerified(unit)));
        unit.verifier()
                .visitor()
                .get(signing(unit))
                .then()
                .statusCode(200)
                .body(containsString(whyNotVerified(unit)))
                .body(not(containsString(releasedAlready(unit))))
                .body(not(containsString("action=\"" + signing(unit) + "/sign\"")))
                .body(not(containsString("action=\"" + signing(unit) + "/release\"")));

        unit.post(
                        unit.assessor(),
                        "/signing/reopenings",
                        Map.of("key", UUID.randomUUID(), "reopenReason", "It is to be verified after all."))
                .then()
                .statusCode(200);
        unit.signedByBoth();
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
    }

    @Test
    void aFormSentAfterSomebodyReleasedTheUnitIsRefusedWithWhatWasTyped() {
        Ready unit = units.ready();
        unit.signedByBoth();
        Visitor verifier = unit.verifier().visitor();
        Map<String, Object> sent = verifier.filled(
                signing(unit),
                signing(unit) + "/release",
                Map.of(
                        "releaseReason",
                        "Typed at length.",
                        "releasePassword",
                        unit.verifier().password()));
        release(unit, UUID.randomUUID()).then().statusCode(200);

        verifier.request()
                .formParams(sent)
                .post(signing(unit) + "/release")
                .then()
                .statusCode(409)
                .body(containsString("Please check this"))
                .body(containsString(releasedAlready(unit)))
                .body(containsString("Typed at length."));
    }

    @Test
    void aWrongPasswordStandsBesideTheFieldOfTheFormThatWasSent() {
        Ready unit = units.ready();
        unit.signedByBoth();
        Visitor verifier = unit.verifier().visitor();
        Map<String, Object> typed = Map.of("releaseReason", "Outside the plan.", "releasePassword", "not my password");
        Map<String, Object> sent = verifier.filled(signing(unit), signing(unit) + "/release", typed);
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);

        XmlPath page = verifier.request()
                .formParams(sent)
                .post(signing(unit) + "/release")
                .then()
                .statusCode(400)
                .body(containsString("Outside the plan."))
                .extract()
                .htmlPath();

        assertThat(page.getString("**.find { it.@id == 'error-releasePassword' }")
                        .strip())
                .isEqualTo("That is not your password. Type it again.");
        assertThat(page.getString("**.find { it.@id == 'releasePassword' }.@aria-describedby"))
                .isEqualTo("error-releasePassword");
        assertThat(page.getString("**.find { it.@id == 'errors' }.ul.li.a.@href"))
                .isEqualTo("#releasePassword");
        assertThat(page.getList("**.findAll { it.@id == 'error-password' }")).isEmpty();
        assertThat(page.getList("**.findAll { it.@id == 'password' }")).hasSize(1);
    }

    @Test
    void theSameKeyIsOneReleaseHoweverFastItComesAndAnotherKeyIsTold() throws Exception {
        Ready unit = units.ready();
        unit.signedByBoth();
        UUID key = UUID.randomUUID();
        assertThat(AtOnce.times(4, () -> release(unit, key).statusCode())).containsOnly(200);

        unit.get(unit.learner(), "/signing").then().body("releases.id", equalTo(List.of(key.toString())));
        release(unit, UUID.randomUUID()).then().statusCode(409).body("detail", equalTo(releasedAlready(unit)));
    }

    @Test
    void aFormToReopenThatComesSecondIsRefusedWithWhatWasTyped() {
        Ready unit = units.ready();
        unit.signedByBoth();
        Visitor assessor = unit.assessor().visitor();
        Map<String, Object> sent =
                assessor.filled(signing(unit), signing(unit) + "/reopen", Map.of("reopenReason", "Typed at length."));
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);

        assessor.request()
                .formParams(sent)
                .post(signing(unit) + "/reopen")
                .then()
                .statusCode(409)
                .body(containsString("signature stands on this unit, so there is nothing to reopen."))
                .body(containsString("Typed at length."));
    }

    @Test
    void aKeyIsGoodForOneUnitOnly() {
        Ready one = units.ready();
        UUID key = UUID.randomUUID();
        one.post(one.assessor(), "/signing/notes", Map.of("key", key, "note", "Here."))
                .then()
                .statusCode(200);
        one.post(one.verifier(), "/signing/notes", Map.of("key", key, "note", "Here."))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Not recorded: something else was recorded under this key before, and that stands. Look at what was"
                                        + " recorded, and send this under a key of its own if you mean it as well."));
    }
}
