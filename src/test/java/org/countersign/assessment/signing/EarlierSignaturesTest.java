package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.journal.Doer;
import org.countersign.journal.Entry;
import org.countersign.journal.Journal;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Signatory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Units that were signed, or sampled, by a version of the program that wrote and counted what is signed in another way. */
@QuarkusTest
@Tag("database")
class EarlierSignaturesTest {

    @Inject
    ReadyUnit units;

    @Inject
    Journal journal;

    @Inject
    CentreClock clock;

    private Ready twoWaysToTypeOneCustomer() {
        return units.readyWith(List.of("K01", "k01", "K02", "K03"));
    }

    /** As the version before recorded it. */
    private SignedState signedByTheCandidateBefore(Ready ready) {
        Unit unit = units.now(ready);
        SignedState state = SignedState.of(unit, StateForm.FIRST);
        Instant now = clock.now();
        Declaration declaration = new Declaration(
                UUID.randomUUID(),
                unit.enrolment().id(),
                Signatory.CANDIDATE,
                0,
                state.digest(),
                unit.signOff().form().statement(),
                false,
                ready.learner().id(),
                clock.dateOf(now),
                now);
        QuarkusTransaction.requiringNew().run(() -> {
            SignedStateRow.keep(state, now);
            new DeclarationRow(declaration).persist();
            journal.append(new Entry(
                    "declaration",
                    Doer.person(declaration.by().value()),
                    declaration.id(),
                    declaration.signedOn(),
                    now,
                    declaration));
        });
        return state;
    }

    @Test
    void aSignedUnitStaysSignedAndCountsAsItDid() {
        Ready unit = twoWaysToTypeOneCustomer();
        assertThat(units.now(unit).report().extent().customers()).isEqualTo(3);
        SignedState state = signedByTheCandidateBefore(unit);

        Unit signed = units.now(unit);
        assertThat(signed.signatures().form()).isEqualTo(StateForm.FIRST);
        assertThat(signed.signatures().changedFrom(SignedState.of(signed).digest()))
                .isFalse();
        assertThat(signed.signatures().signatureChangedOutside()).isFalse();
        assertThat(signed.report().extent().customers()).isEqualTo(4);
        unit.get(unit.assessor(), "/signing")
                .then()
                .body("digest", equalTo(state.digest()))
                .body("changedOutside", equalTo(false));
    }

    @Test
    void whoeverSignsNextSignsTheSameState() {
        Ready unit = twoWaysToTypeOneCustomer();
        SignedState state = signedByTheCandidateBefore(unit);

        unit.sign(unit.assessor(), "ASSESSOR").then().statusCode(200).body("stateDigest", equalTo(state.digest()));
        assertThat(SignedState.of(units.now(unit)).document()).isEqualTo(state.document());
    }

    @Test
    void afterReopeningItIsCountedAndSignedAsEverythingIsToday() {
        Ready unit = twoWaysToTypeOneCustomer();
        signedByTheCandidateBefore(unit);
        reopen(unit);

        Unit open = units.now(unit);
        assertThat(open.signatures().form()).isEqualTo(StateForm.NOW);
        assertThat(open.report().extent().customers()).isEqualTo(3);
        assertThat(SignedState.of(open).document())
                .startsWith("{\"attestations\"")
                .contains("\"format\":3");
    }

    @Test
    void aSampleOfTheStateAsItWasWrittenBeforeIsASampleOfIt() {
        Ready unit = twoWaysToTypeOneCustomer();
        signedByTheCandidateBefore(unit);
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        reopen(unit);

        unit.signedByBoth();
        assertThat(units.now(unit).signatures().form()).isEqualTo(StateForm.NOW);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
    }

    private static void reopen(Ready unit) {
        Map<String, ?> reopening =
                Map.of("key", UUID.randomUUID(), "reopenReason", "A context was confirmed by mistake.");
        unit.post(unit.assessor(), "/signing/reopenings", reopening).then().statusCode(200);
    }
}
