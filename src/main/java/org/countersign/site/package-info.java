/**
 * The shell every page stands in: layout, who is signed in, notices, errors of forms, error pages, the clock, security
 * headers. Knows nothing of evidence or standards.
 */
package org.countersign.site;
