package org.countersign.standards.faults;

/** What somebody should know of a file of standards that is in order all the same, and is read. */
public enum FileNotice implements Fault {
    REQUIREMENT_WITHOUT_RULE(Severity.FOR_INFORMATION),
    ELEMENT_TITLED_OTHERWISE(Severity.LOOK_AT_THIS),
    HTML_LEFT_OVER(Severity.LOOK_AT_THIS),
    BULLET_LEFT_OVER(Severity.LOOK_AT_THIS),
    SENTENCE_ENDS_EARLY(Severity.LOOK_AT_THIS),
    TEXT_TWICE(Severity.LOOK_AT_THIS),
    QUOTES_UNEVEN(Severity.FOR_INFORMATION),
    CODE_GAP(Severity.FOR_INFORMATION);

    private final Severity severity;

    FileNotice(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
