/**
 * Persons, their roles and details as they are now and as they were, the names they sign in with, and what somebody hands on
 * who leaves. Its parts own the centre, signing in, the watch at the door and the proof of the journal. Nobody is ever deleted.
 */
package org.countersign.people;
