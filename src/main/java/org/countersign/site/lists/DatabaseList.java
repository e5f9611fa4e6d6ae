package org.countersign.site.lists;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.site.columns.KeptQuery;

/**
 * A list that the database filters, sorts and cuts into pages: the one way for lists that may grow.
 *
 * @param <R> what the query selects
 */
public final class DatabaseList<R, T> implements Paged<T> {

    private final EntityManager entities;
    private final Class<R> type;
    private final String selected;
    private final Function<R, T> shown;
    private final StringBuilder from;
    private final Map<String, Object> parameters = new HashMap<>();
    private String order = "";

    /**
     * @param selected what follows "select" in HQL
     * @param from what follows "from", as far as the first condition
     */
    public DatabaseList(EntityManager entities, Class<R> type, String selected, String from, Function<R, T> shown) {
        this.entities = entities;
        this.type = type;
        this.selected = selected;
        this.from = new StringBuilder(from);
        this.shown = shown;
    }

    /** Only those for which this holds too. */
    public DatabaseList<R, T> and(String condition, Map<String, ?> named) {
        from.append(" and (").append(condition).append(")");
        parameters.putAll(named);
        return this;
    }

    /** @param columns after "order by", down to what tells any two apart */
    public DatabaseList<R, T> by(String columns) {
        order = " order by " + columns;
        return this;
    }

    /** For what is named elsewhere than in a condition that is added. */
    public DatabaseList<R, T> with(Map<String, ?> named) {
        parameters.putAll(named);
        return this;
    }

    @Override
    public long count() {
        return query("select count(*) from " + from, Long.class).getSingleResult();
    }

    @Override
    public List<T> part(int offset, int most) {
        return query("select " + selected + " from " + from + order, type)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultStream()
                .map(shown)
                .toList();
    }

    private <Q> TypedQuery<Q> query(String hql, Class<Q> result) {
        return KeptQuery.of(entities, hql, result, parameters);
    }
}
