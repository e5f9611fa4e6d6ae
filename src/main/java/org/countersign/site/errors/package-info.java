/**
 * What is said where there is no form to say it beside: the error page for a person, the problem document for a program, with
 * the same sentence. Tells nothing of the inside; what was our own fault goes into the log under a reference.
 */
package org.countersign.site.errors;
