package org.countersign.enrolment;

import org.countersign.wording.Worded;

/** How what can be chosen instead is put together. */
enum Alternatives implements Worded {
    OR
}
