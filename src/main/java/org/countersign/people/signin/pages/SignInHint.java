package org.countersign.people.signin.pages;

import java.util.List;

/**
 * Accounts that the sign-in page and the log at start tell everybody about. Only a centre where all is invented has any;
 * the room that makes one implements this as a bean.
 */
public interface SignInHint {

    List<Account> accounts();

    /** @param role what the person does in the centre, in a few words */
    record Account(String userName, String password, String name, String role) {}
}
