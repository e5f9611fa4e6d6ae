/**
 * The shell every page stands in: layout, navigation, who is signed in, their language, notices, and the headers of security.
 * Its parts own answers and refusals, forms, lists, errors, the clock and the disk. Knows nothing of evidence or standards.
 */
package org.countersign.site;
