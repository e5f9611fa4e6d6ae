/**
 * Finding a standard among thousands: by what it is or was called, by words of its criteria, and by what is published about
 * it. What is looked through is kept in memory, and made anew when the files are read again; nothing here is asked of the
 * database but which editions are in use.
 */
package org.countersign.catalogue.search;
