package org.countersign.people;

import org.countersign.site.Answer;

/** The wording that a change was based on, as a program names it. */
final class BasedOn {

    private BasedOn() {}

    static Answer<Integer> read(Integer sent) {
        return sent == null ? Answer.refused(PersonRefusal.BASED_ON_MISSING.refusal()) : Answer.done(sent);
    }
}
