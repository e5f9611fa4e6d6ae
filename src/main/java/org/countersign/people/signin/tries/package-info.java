/**
 * How often somebody may try a password or a code, for a user name, an address and all together, and how long they wait then.
 * Knows no password.
 */
package org.countersign.people.signin.tries;
