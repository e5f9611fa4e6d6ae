/**
 * Published documents as lines of text with what their layout says: plain text, PDF, web pages, Word. Bounded in size before
 * anything is unpacked; what cannot be read is refused with the reason.
 */
package org.countersign.standards.importing.documents;
