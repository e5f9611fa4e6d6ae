package org.countersign.standards;

/** The kind of organisation an occasion took place in, in the words of CFACSC4 evidence requirement 2. */
public enum Sector {
    PRIVATE,
    NOT_FOR_PROFIT,
    PUBLIC
}
