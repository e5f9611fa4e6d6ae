package org.countersign.site.columns;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query in HQL whose translation is used again. Hibernate keeps none where one parameter stands for several values, and
 * translates {@code in :units} anew each time, which costs more than running it: here each of the values has a parameter of
 * its own, and the last is repeated up to a power of two, so that few different queries are kept.
 */
public final class KeptQuery {

    private static final Pattern ANY_OF = Pattern.compile("\\bin :(\\w+)");

    /** More are left to Hibernate: what is asked about so many takes longer to run than to translate. */
    private static final int MOST = 1024;

    private KeptQuery() {}

    /** @param parameters by name; those that the query does not have are passed over */
    public static <R> TypedQuery<R> of(EntityManager entities, String hql, Class<R> result, Map<String, ?> parameters) {
        Map<String, Object> values = new HashMap<>(parameters);
        boolean lists = parameters.values().stream().anyMatch(Collection.class::isInstance);
        TypedQuery<R> query = entities.createQuery(lists ? spread(hql, values) : hql, result);
        query.getParameters().stream()
                .map(Parameter::getName)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }

    /** @param arguments what {@code ?1}, {@code ?2} and so on stand for */
    public static <R> TypedQuery<R> of(EntityManager entities, String hql, Class<R> result, Object... arguments) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            parameters.put("p" + (i + 1), arguments[i]);
        }
        return of(entities, hql.replace("?", ":p"), result, parameters);
    }

    /** The same query with a parameter for each value of a list; they are added to the values. */
    private static String spread(String hql, Map<String, Object> values) {
        Matcher lists = ANY_OF.matcher(hql);
        return lists.replaceAll(list -> values.get(list.group(1)) instanceof Collection<?> several
                        && !several.isEmpty()
                        && several.size() <= MOST
                ? "in " + parameters(list.group(1), several, values)
                : list.group());
    }

    private static String parameters(String name, Collection<?> several, Map<String, Object> values) {
        // Of one parameter in brackets Hibernate thinks again that it may be a list.
        int many = Math.max(2, Integer.highestOneBit(2 * several.size() - 1));
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        Iterator<?> each = several.iterator();
        Object value = null;
        for (int i = 0; i < many; i++) {
            value = each.hasNext() ? each.next() : value;
            String parameter = name + "_" + i;
            values.put(parameter, value);
            parameters.add(":" + parameter);
        }
        return parameters.toString();
    }
}
