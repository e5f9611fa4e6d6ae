package org.countersign.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The journal's own facts: where its checks ended. */
@Singleton
class JournalledMarks implements Journalled {

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(CheckMark.KIND, CheckMark.class);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return Optional.ofNullable(Panache.getEntityManager().find(JournalMarkRow.class, subject))
                .map(JournalMarkRow::toFact);
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(JournalMarkRow.class, after, most);
    }
}
