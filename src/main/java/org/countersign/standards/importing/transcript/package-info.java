/**
 * Recognises in the lines of a document what a published standard is made of: headings, labels, lists, elements, outcomes,
 * ranges, signature lines. Knows the layouts of standards and nothing of the files that are made of them.
 */
package org.countersign.standards.importing.transcript;
