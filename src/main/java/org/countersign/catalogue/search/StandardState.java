package org.countersign.catalogue.search;

/** How a standard stands in the catalogue. */
public enum StandardState {
    IN_USE,
    NOT_IN_USE,

    /** Published as such, or another standard of the catalogue was made from it or corrects it. */
    NO_LONGER_CURRENT
}
