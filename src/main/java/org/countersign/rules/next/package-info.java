/**
 * What is next in a unit: who can do something about each thing that is missing, and the one step of each reader. Goes by
 * criteria, never by claims, and asks nobody for anything new while what is under way may be enough.
 */
package org.countersign.rules.next;
