package org.countersign.site.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a table where a name stands once; what else the table is for does not matter here. */
@QuarkusTest
@Tag("database")
class OneTransactionTest {

    @Inject
    EntityManager database;

    private final String name = "one transaction " + UUID.randomUUID();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void whoeverCollidesSeesOnTheSecondTryWhatTheFirstDid() {
        Answer<String> answer = OneTransaction.of(() -> {
            tries.incrementAndGet();
            if (isThere()) {
                return Answer.done("was there already");
            }
            QuarkusTransaction.requiringNew().run(this::insert);
            insert();
            return Answer.done("inserted");
        });

        assertThat(answer).isEqualTo(Answer.done("was there already"));
        assertThat(tries).hasValue(2);
    }

    @Test
    void whoeverCollidesTwiceIsToldSo() {
        QuarkusTransaction.requiringNew().run(this::insert);

        Answer<String> answer = OneTransaction.of(() -> {
            tries.incrementAndGet();
            insert();
            return Answer.done("inserted");
        });

        assertThat(answer)
                .hasToString("Refused[refusals=[Refusal[kind=CONFLICT, code=changed-meanwhile, field=Optional.empty,"
                        + " sentence=Somebody changed the same thing at the same moment, so yours was not recorded."
                        + " Look at what is there now, and try again if it is still needed.]]]");
        assertThat(tries).hasValue(2);
    }

    @Test
    void aRefusalUndoesWhatWasWrittenBeforeItAndIsNotTriedAgain() {
        Answer<String> answer = OneTransaction.of(() -> {
            tries.incrementAndGet();
            insert();
            return Answer.refused(Refusal.notFound());
        });

        assertThat(answer).isEqualTo(Answer.refused(Refusal.notFound()));
        assertThat(tries).hasValue(1);
        assertThat(QuarkusTransaction.requiringNew().call(this::isThere)).isFalse();
    }

    @Test
    void aFaultIsThrownAtOnce() {
        assertThatThrownBy(() -> OneTransaction.of(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(tries).hasValue(1);
    }

    @Test
    void aVerbWithinAnotherLeavesTheSecondTryToTheOuterOne() {
        AtomicInteger innerTries = new AtomicInteger();

        Answer<String> answer = OneTransaction.of(() -> {
            tries.incrementAndGet();
            return OneTransaction.of(() -> {
                innerTries.incrementAndGet();
                if (isThere()) {
                    return Answer.done("was there already");
                }
                QuarkusTransaction.requiringNew().run(this::insert);
                insert();
                return Answer.done("inserted");
            });
        });

        assertThat(answer).isEqualTo(Answer.done("was there already"));
        assertThat(tries).hasValue(2);
        assertThat(innerTries).hasValue(2);
    }

    private void insert() {
        database.createNativeQuery("insert into people_sign_in_failure (tried, failures, latest_at)"
                        + " values (:name, 0, current_timestamp)")
                .setParameter("name", name)
                .executeUpdate();
    }

    private boolean isThere() {
        return !database.createNativeQuery("select tried from people_sign_in_failure where tried = :name")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
