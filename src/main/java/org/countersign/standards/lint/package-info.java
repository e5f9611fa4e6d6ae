/**
 * Looks over the words of standards that are in order for what is hardly meant so: marks left over from a copy, sentences that
 * end early, gaps. Says so and changes nothing: published wording stays as it is.
 */
package org.countersign.standards.lint;
