package org.countersign.journeys;

import java.util.Locale;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.sentences.Sentences;

/** Words of one unit that nobody else would write, by which what they stand in is known wherever it is said. */
enum Planted {
    LEARNERS_NAME,
    TITLE,
    ACCOUNT,
    PLACE,
    CUSTOMER,
    LOCATOR,
    FILE,
    FILE_NAME,
    SHARED_ACCOUNT,
    DRAFT,
    NEXT_VERSION,
    FEEDBACK,
    REFERRAL,
    PENDING_FEEDBACK,
    COUNTERSIGNING,
    ATTESTATION("Four days with four customers."),
    NOTE,
    REOPENING,
    TYPED_SO_FAR,
    SAMPLE,
    ACTION,
    RESPONSE,
    CLEARANCE,
    ACTION_IS_OPEN(Sentences.of(new ActionsOpen(1))),
    MARKING_POINT("Assessors should look for consistent application of company complaints procedures");

    private final String text;

    Planted() {
        text = "planted-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Planted(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** @param said as {@link #pressed} leaves it */
    boolean isIn(String said) {
        return said.contains(pressed(text));
    }

    /** Without what is different where the same words are set in lines, table cells or capitals. */
    static String pressed(String said) {
        return said.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
