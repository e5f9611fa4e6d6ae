/**
 * Which passwords are good enough, and their hashes. Knows no account, and writes nothing down.
 */
package org.countersign.people.signin.rules;
