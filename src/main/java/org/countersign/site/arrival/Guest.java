package org.countersign.site.arrival;

import org.countersign.site.PersonId;

/**
 * For whom a request counts.
 *
 * @param name of somebody signed in the id; of anybody else the address, which others may share
 */
record Guest(String name, boolean isKnown) {

    static Guest known(PersonId person) {
        return new Guest(person.toString(), true);
    }

    static Guest unknown(String address) {
        return new Guest(address, false);
    }
}
