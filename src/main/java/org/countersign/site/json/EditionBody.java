package org.countersign.site.json;

/** An edition as a body names it, with either part where it was left out missing. */
public record EditionBody(String id, String edition) {

    /** As in an address, {@code CFACSC4/1}; null where none is named at all. */
    public static String sent(EditionBody named) {
        return named == null ? null : part(named.id) + "/" + part(named.edition);
    }

    private static String part(String sent) {
        return sent == null ? "" : sent.strip();
    }
}
