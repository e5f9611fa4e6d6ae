/**
 * Persons, their roles and the names they sign in with, the centre, signing in and out, and the password check at a
 * signature. Nobody is ever deleted.
 */
package org.countersign.people;
