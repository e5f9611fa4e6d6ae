package org.countersign.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The ids of one or of several enrolments, as queries ask for them. For one id the translated query is kept and used
 * again; for a list Hibernate translates it anew each time, which on the page of a unit costs as much as running it.
 */
public final class EnrolmentIds {

    private final List<UUID> values;

    private EnrolmentIds(List<UUID> values) {
        this.values = values;
    }

    /** @param enrolments at least one */
    public static EnrolmentIds of(Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) {
            throw new IllegalArgumentException("Nothing would be found");
        }
        return new EnrolmentIds(enrolments.stream().map(EnrolmentId::value).toList());
    }

    /** A condition in HQL on an attribute that holds an enrolment's id; its parameter is {@code ?1}. */
    public String are(String attribute) {
        return attribute + (values.size() == 1 ? " = ?1" : " in ?1");
    }

    /** What {@code ?1} stands for. */
    public Object parameter() {
        return values.size() == 1 ? values.get(0) : values;
    }

    /** What {@code ?1} stands for where the attribute is of the type of an id. */
    public Object ids() {
        return values.size() == 1
                ? new EnrolmentId(values.get(0))
                : values.stream().map(EnrolmentId::new).toList();
    }
}
