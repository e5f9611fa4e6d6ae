package org.countersign.standards.faults;

/** What a schema finds: keys that are not known or missing, and what stands under them. */
public enum SchemaFault implements Fault {
    KEY_MISSPELT,
    KEY_UNKNOWN,
    KEY_MISSING,
    NOT_A_CODE,
    VALUE_EMPTY,
    VALUE_OF_ANOTHER_TYPE,
    VALUE_UNKNOWN,
    VALUE_TOO_LONG,
    VALUE_TOO_LOW,
    VALUE_TOO_HIGH,
    TOO_LITTLE,
    VALUE_TWICE
}
