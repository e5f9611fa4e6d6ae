package org.countersign.standards.faults;

/** What can be wrong with a file as a whole, whatever it holds. */
public enum FileFault implements Fault {
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    NOT_UTF8,
    INVISIBLE_CHARACTER,
    FILE_EMPTY,
    NO_KEYS,
    FILE_KIND_MISSING,
    FILE_KIND_UNKNOWN,
    MORE_FAULTS
}
