package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.countersign.site.ReadOnly;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only shows changes nothing, and says so where it tried to. */
@QuarkusTest
@Tag("database")
class ReadOnlyTest {

    private static final UUID NO_ENTRY = UUID.randomUUID();

    @ApplicationScoped
    static class Page {

        private final EntityManager entities;

        Page(EntityManager entities) {
            this.entities = entities;
        }

        @ReadOnly
        public void keepsSomething() {
            entities.persist(new JournalSaltRow(NO_ENTRY, "of nothing"));
        }

        @ReadOnly
        public boolean looks() {
            return entities.find(JournalSaltRow.class, NO_ENTRY) != null;
        }
    }

    @Inject
    Page page;

    @Test
    void aPageThatWantsToChangeSomethingIsToldSo() {
        assertThatThrownBy(() -> page.keepsSomething())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keepsSomething() only shows, and yet it wanted to change something");
        assertThat(page.looks()).isFalse();
    }
}
