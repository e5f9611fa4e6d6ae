/**
 * What is printed: the unit record as a value gathered from the rooms above, its template and its PDF. The same facts
 * and clock give the same bytes. What is too long to be printed in good time is cut, and kept whole beside the print; what
 * was changed outside the program is named on it.
 */
package org.countersign.records;
