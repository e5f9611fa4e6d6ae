/**
 * Makes files of standards of published documents: what was printed becomes a transcript, the transcript a standard and its
 * YAML, and what is not certain a question. Reads and writes no files, and knows no database and no page.
 */
package org.countersign.standards.importing;
