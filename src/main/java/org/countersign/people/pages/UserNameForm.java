package org.countersign.people.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.FormParam;
import org.countersign.people.Person;

/**
 * Another name to sign in with, as it was typed.
 *
 * @param seen the name the person had when the page was opened
 */
@TemplateData
record UserNameForm(
        @FormParam("seen") String seen,
        @FormParam("userName") String userName,
        @FormParam("reason") String reason) {

    static UserNameForm of(Person person) {
        return new UserNameForm(person.userName(), person.userName(), "");
    }

    /** The same words for a form whose sender has seen what the name is now. */
    UserNameForm seen(Person person) {
        return new UserNameForm(person.userName(), userName, reason);
    }
}
