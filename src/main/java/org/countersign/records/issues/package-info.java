/**
 * Unit records as they are handed out: a working copy as things stand, or an issue, which is a fact of the journal and
 * keeps its bytes and its address. Never changes an issue: a later one says which it replaces and why.
 */
package org.countersign.records.issues;
