package org.countersign.journal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every row that says it is {@link Recorded}, whatever room it is in. */
@Singleton
class RecordedRows implements FactKeeper {

    private final EntityManager entities;
    private final Map<String, Class<? extends FactRow<?>>> rows;

    RecordedRows(EntityManager entities) {
        this.entities = entities;
        rows = entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(FactRow.class::isAssignableFrom)
                .collect(Collectors.toMap(RecordedRows::kind, RecordedRows::row));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends FactRow<?>> row(Class<?> row) {
        return (Class<? extends FactRow<?>>) row;
    }

    static String kind(Class<?> row) {
        Recorded recorded = row.getAnnotation(Recorded.class);
        if (recorded == null) {
            throw new IllegalStateException(
                    "Say by @Recorded under which kind the facts of " + row + " are journalled");
        }
        return recorded.value();
    }

    /** The record that such a row keeps. */
    static Class<? extends Record> fact(Class<?> row) {
        return ((Class<?>) ((ParameterizedType) row.getGenericSuperclass()).getActualTypeArguments()[0])
                .asSubclass(Record.class);
    }

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> fact(kind.getValue())));
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return Optional.ofNullable(entities.find(rows.get(kind), subject)).map(FactRow::fact);
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        Class<?> row = rows.get(kind);
        String next = after.isPresent() ? " and id(r) > ?1" : "";
        TypedQuery<UUID> query = entities.createQuery(
                "select id(r) from " + row.getName() + " r where "
                        + row.getAnnotation(Recorded.class).where() + next + " order by id(r)",
                UUID.class);
        after.ifPresent(id -> query.setParameter(1, id));
        return query.setMaxResults(most).getResultList();
    }
}
