package org.countersign.people.names;

import org.countersign.wording.Worded;

/** A line that people type about people and their centre, called as a sentence about it begins. */
public enum Line implements Worded {
    USER_NAME("userName"),
    NAME("name"),
    CANDIDATE_NUMBER("candidateNumber"),
    EMAIL("email"),
    REASON("reason"),
    CENTRE_NAME("name"),
    CENTRE_NUMBER("number");

    private final String field;

    Line(String field) {
        this.field = field;
    }

    /** The field of forms and of JSON that it is typed into. */
    String field() {
        return field;
    }
}
