package org.countersign.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import org.countersign.people.signin.rules.PasswordRefusal;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.signin.tries.TryCounter;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;

/** The password asked again at the moment somebody signs something. As slow to guess as at the door, and counted apart from it. */
@ApplicationScoped
public class PasswordCheck {

    private final SignIn signIn;

    PasswordCheck(SignIn signIn) {
        this.signIn = signIn;
    }

    /**
     * Refused with a sentence for the field {@code password}. Ask before the verb's own transaction begins: a wrong try is
     * counted even if that is rolled back, and the hash takes a tenth of a second.
     */
    public Answer<PersonId> confirm(Actor actor, String password) {
        if (password == null || password.isEmpty()) {
            // As when a form was kept through sign-in, which a password never is: nobody is guessing.
            return Answer.refused(PasswordRefusal.PASSWORD_MISSING.refusal());
        }
        return answer(signIn.again(actor.id(), password, TryCounter.ofSigning(actor.id())), "password");
    }

    static Answer<PersonId> answer(SignIn.Outcome outcome, String field) {
        if (outcome instanceof SignIn.Outcome.Right right) {
            return Answer.done(right.account().id());
        }
        if (outcome instanceof SignIn.Outcome.TooSoon tooSoon) {
            return Answer.refused(Tries.tooSoon(tooSoon.left()));
        }
        if (outcome instanceof SignIn.Outcome.Disabled) {
            return Answer.refused(SignInRefusal.DISABLED.refusal());
        }
        return Answer.refused(PasswordRefusal.WRONG_PASSWORD.refusal().at(field));
    }
}
