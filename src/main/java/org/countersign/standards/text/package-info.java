/**
 * What published texts are written in: paragraphs, lists and emphasis, a small part of CommonMark. Knows nothing of
 * standards, and lets no HTML through.
 */
package org.countersign.standards.text;
