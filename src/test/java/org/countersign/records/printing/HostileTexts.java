package org.countersign.records.printing;

/** What people, and programs that people pasted from, put into a field. */
final class HostileTexts {

    static final String MARKUP =
            "<b>Bob</b> & \"Co\" <img src=\"http://127.0.0.1/x\"/> </td></tr></table> {record.recordId} &lt; ]]>";

    /** Control characters, a lone surrogate, no-characters, invisible marks, other scripts, an emoji, line breaks. */
    static final String MIXED =
            "a\u0000b\u0007c\u001bd\ud800e\uffffe\ufffcf\u200b\u200e\ufeffg\u00adh 小林 Иван ☺️ 😀 → ✓ ≥\r\n"
                    + "Second line\tafter a tab\u2028Third line E\u0331";

    static final String LONG_WORD = "Łukasiewicz".repeat(60);

    static final String LONG_TEXT =
            "The customer rang again about the refund and I listened. ".repeat(500) + "The end.";

    private HostileTexts() {}
}
