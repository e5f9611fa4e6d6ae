package org.countersign.people;

import org.countersign.site.Answer;
import org.countersign.site.Refusal;

/** The wording that a change was based on, as a program names it. */
final class BasedOn {

    private BasedOn() {}

    static Answer<Integer> read(Integer sent) {
        return sent == null
                ? Answer.refused(Refusal.invalid(
                        "basedOn",
                        "based-on-missing",
                        "Nothing was changed: it was not said which wording the change is based on. Read what is there"
                                + " now, and send its number as “basedOn”."))
                : Answer.done(sent);
    }
}
