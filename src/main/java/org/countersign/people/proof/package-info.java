/**
 * Proves that the journal is whole: its check, in the background and from the command line, and its head written once a day
 * where whoever runs the database cannot change it. Repairs nothing.
 */
package org.countersign.people.proof;
