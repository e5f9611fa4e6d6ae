/**
 * What is printed: the unit record as a value gathered from the rooms above, its template and its PDF. The same facts
 * and clock give the same bytes.
 */
package org.countersign.records;
