package org.countersign.enrolment.pages;

/** An edition as a body names it, with either part where it was left out missing. */
record EditionBody(String id, String edition) {

    /** As {@link org.countersign.standards.EditionKey#read} reads it; null where none is named at all. */
    static String sent(EditionBody named) {
        return named == null ? null : part(named.id) + "/" + part(named.edition);
    }

    private static String part(String sent) {
        return sent == null ? "" : sent.strip();
    }
}
