/**
 * Passwords, sessions and how somebody proves who they are: at the door, over JSON, and again when they sign something.
 * Knows persons from the room around it; never hands out a hash, a code or a key.
 */
package org.countersign.people.signin;
