/**
 * What a verb answers: what was asked for, or refusals with their ground and sentence; and how what was typed or sent is
 * read into a command, in one transaction with the verb. Knows nothing of pages and of HTTP.
 */
package org.countersign.site.answers;
