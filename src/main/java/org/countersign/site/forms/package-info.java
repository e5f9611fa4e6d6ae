/**
 * Forms: whose they are, that they come from a page of ours, what was typed kept where they come too late or cannot be taken,
 * and how a page answers one. Knows no field of any form but the key.
 */
package org.countersign.site.forms;
