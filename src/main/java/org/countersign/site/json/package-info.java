/**
 * How JSON is read: names as they are spelled in the files of standards, and a sentence with its place for what cannot be
 * read. Describes nothing (that is done beside it) and lets no body be empty.
 */
package org.countersign.site.json;
