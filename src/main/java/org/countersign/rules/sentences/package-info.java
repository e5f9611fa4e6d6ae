/**
 * The one renderer that makes a finding into a sentence, from its code, its arguments and a bundle of words, so that page,
 * JSON and PDF say the same.
 */
package org.countersign.rules.sentences;
