/**
 * The centre: its name and number, changed by an administrator, kept as it was on each day. Knows no person but whoever
 * changes it.
 */
package org.countersign.people.centre;
