package org.countersign.standards.faults;

/** Why a text is not YAML, or is YAML that no file of standards needs. */
public enum YamlFault implements Fault {
    COLON_IN_TEXT,
    TEXT_AFTER_HASH,
    COLON_MISSING,
    QUOTES_NOT_CLOSED,
    BEGINS_WITH_A_SIGN,
    INDENTED_OTHERWISE,
    BRACKETS_NOT_CLOSED,
    INDENTED_BY_TAB,
    NOT_YAML_HERE,
    NOT_YAML,
    VERSION_UNKNOWN,
    SECOND_DOCUMENT,
    ALIAS,
    TAG,
    INVISIBLE_ESCAPE,
    NESTED_TOO_DEEP,
    LIST_AS_KEY,
    KEY_TWICE
}
