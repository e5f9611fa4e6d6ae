package org.countersign.enrolment.facts;

import java.util.Collection;
import java.util.List;

/**
 * The ids of one or of several enrolments, as queries ask for them. For one id the translated query is kept and used
 * again; for a list Hibernate translates it anew each time, which on the page of a unit costs as much as running it.
 */
public final class EnrolmentIds {

    private final List<EnrolmentId> ids;

    private EnrolmentIds(List<EnrolmentId> ids) {
        this.ids = ids;
    }

    /** @param enrolments at least one */
    public static EnrolmentIds of(Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) {
            throw new IllegalArgumentException("Nothing would be found");
        }
        return new EnrolmentIds(List.copyOf(enrolments));
    }

    /** A condition in HQL on an attribute that holds an enrolment's id; its parameter is {@code ?1}. */
    public String are(String attribute) {
        return attribute + (ids.size() == 1 ? " = ?1" : " in ?1");
    }

    /** What {@code ?1} stands for. */
    public Object ids() {
        return ids.size() == 1 ? ids.get(0) : ids;
    }
}
