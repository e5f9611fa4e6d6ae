/**
 * What is printed: the unit record as a value, gathered from the rooms above, and its content in one form, part by part. What
 * was changed outside the program is named on it.
 */
package org.countersign.records;
