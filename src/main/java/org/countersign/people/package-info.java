/**
 * Persons and their roles, the centre, signing in and out, and the password check at a signature. Nobody is ever
 * deleted.
 */
package org.countersign.people;
