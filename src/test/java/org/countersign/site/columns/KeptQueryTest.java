package org.countersign.site.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.people.Persons;
import org.countersign.site.Role;
import org.hibernate.query.Query;
import org.hibernate.query.QueryParameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class KeptQueryTest {

    @Inject
    EntityManager entities;

    @Inject
    Persons persons;

    @Test
    @Transactional
    void findsWhatAListNamesWithOneOrSeveralOrNone() {
        List<UUID> three = Stream.generate(() -> persons.add(Role.LEARNER).id().value())
                .limit(3)
                .toList();
        for (int some = 0; some <= 3; some++) {
            List<UUID> asked = three.subList(0, some);
            assertThat(people(asked).getResultList()).containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    @Test
    @Transactional
    void asksForThreeAsItAsksForFourSoThatTheTranslationIsUsedAgain() {
        assertThat(people(ids(3)).getParameters()).hasSameSizeAs(people(ids(4)).getParameters());
        assertThat(people(ids(5)).getParameters()).hasSize(8);
    }

    @Test
    @Transactional
    void leavesNoParameterThatMayStandForAList() {
        for (int some = 1; some <= 3; some++) {
            assertThat(people(ids(some)).unwrap(Query.class).getParameterMetadata().getRegistrations().stream())
                    .noneMatch(parameter -> ((QueryParameter<?>) parameter).allowsMultiValuedBinding());
        }
    }

    @Test
    @Transactional
    void takesNumberedArgumentsToo() {
        UUID learner = persons.add(Role.LEARNER).id().value();
        assertThat(KeptQuery.of(
                                entities,
                                "select id from PersonNowRow where id in ?1 and disabled = ?2",
                                UUID.class,
                                List.of(learner, UUID.randomUUID()),
                                false)
                        .getResultList())
                .containsExactly(learner);
    }

    private TypedQuery<UUID> people(List<UUID> ids) {
        return KeptQuery.of(entities, "select id from PersonNowRow where id in :ids", UUID.class, Map.of("ids", ids));
    }

    private static List<UUID> ids(int many) {
        return IntStream.range(0, many).mapToObj(number -> UUID.randomUUID()).toList();
    }
}
