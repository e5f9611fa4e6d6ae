/**
 * Signing in and out, passwords and their resets as pages and as JSON, and what the door answers to whoever is not signed in.
 * Keeps nothing; a password that was typed is never shown again.
 */
package org.countersign.people.signin.pages;
