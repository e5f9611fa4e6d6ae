/**
 * How a unit record becomes a PDF: its template, typefaces and words, and the room in which only so many are printed at once.
 * Knows the record as a value and nothing of where it came from; the same record at the same moment gives the same bytes.
 */
package org.countersign.records.printing;
