/**
 * The shell every page stands in: layout, who is signed in, notices, refusals, errors of forms, forms that came too late,
 * error pages, the clock and whether it may be right, digests, security headers, the room on the disk, and the transaction
 * a verb is done in. Knows nothing of evidence or standards.
 */
package org.countersign.site;
