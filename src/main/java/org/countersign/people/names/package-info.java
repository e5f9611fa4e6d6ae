/**
 * What a name, a user name or a number may be made of, and how they are folded to be searched for. Knows no person and no
 * table.
 */
package org.countersign.people.names;
