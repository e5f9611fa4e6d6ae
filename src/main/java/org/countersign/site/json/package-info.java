/**
 * How JSON is read: names as they are spelled in the files of standards, and a sentence with its place for what cannot be
 * read. Takes a body as it was sent, for a verb to read, and lets none be empty. Describes nothing (that is done beside it).
 */
package org.countersign.site.json;
