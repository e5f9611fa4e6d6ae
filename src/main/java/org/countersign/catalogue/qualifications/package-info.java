/**
 * How a qualification is laid out for people: its groups, what each asks for in words, and which of its units this
 * installation has a standard of. For the page of the catalogue, and for those of learners on it.
 */
package org.countersign.catalogue.qualifications;
