/**
 * What can be wrong in the files of standards: faults by name, and the bundles that say of each what is wrong and what
 * to do about it. Finds none of them.
 */
package org.countersign.standards.faults;
