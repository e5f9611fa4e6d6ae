package org.countersign.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.countersign.people.signin.pages.SignInHint;

/** The accounts of the demo centre, for the sign-in page; none anywhere else. */
@ApplicationScoped
class DemoSignInHint implements SignInHint {

    private final DemoCentre centre;

    DemoSignInHint(DemoCentre centre) {
        this.centre = centre;
    }

    @Override
    public List<Account> accounts() {
        return centre.isOpen()
                ? Arrays.stream(DemoPerson.values())
                        .map(person -> new Account(person.userName, DemoPerson.PASSWORD, person.fullName, person.part))
                        .toList()
                : List.of();
    }
}
