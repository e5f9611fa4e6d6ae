/**
 * How values stand in columns: an id as its UUID, what may be missing as a column that may be null. Each value says beside
 * itself which column it is.
 */
package org.countersign.site.columns;
