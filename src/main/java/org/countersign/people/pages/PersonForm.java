package org.countersign.people.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.FormParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.people.NewPerson;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.PersonRefusal;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;

/** What was typed about a person, as it was typed. */
@TemplateData
record PersonForm(
        @FormParam("key") String key,
        @FormParam("userName") String userName,
        @FormParam("name") String name,
        @FormParam("candidateNumber") String candidateNumber,
        @FormParam("email") String email,
        @FormParam("roles") List<String> roles,
        @FormParam("basedOn") int basedOn) {

    static PersonForm empty() {
        return new PersonForm(null, "", "", "", "", List.of(), 0);
    }

    static PersonForm of(Person person, int basedOn) {
        return new PersonForm(
                null,
                person.userName(),
                person.name(),
                person.candidateNumber().orElse(""),
                person.email().orElse(""),
                List.of(),
                basedOn);
    }

    /** The same words for a form that is based on a newer wording. */
    PersonForm basedOn(int newer) {
        return new PersonForm(key, userName, name, candidateNumber, email, roles, newer);
    }

    PersonDetails details() {
        return new PersonDetails(name, Optional.ofNullable(candidateNumber), Optional.ofNullable(email));
    }

    Answer<NewPerson> newPerson() {
        return FormKey.of(key).then(id -> readRoles()
                .map(read -> new NewPerson(new PersonId(id.value()), userName, details(), read)));
    }

    private Answer<Set<Role>> readRoles() {
        Set<Role> read = EnumSet.noneOf(Role.class);
        for (String sent : roles) {
            Answer<Role> role = role(sent);
            if (role instanceof Answer.Refused<Role> refused) {
                return refused.as();
            }
            read.add(role.orThrow());
        }
        return Answer.done(read);
    }

    static Answer<Role> role(String sent) {
        for (Role role : Role.values()) {
            if (role.name().equals(sent)) {
                return Answer.done(role);
            }
        }
        return Answer.refused(PersonRefusal.NO_SUCH_ROLE.refusal());
    }
}
