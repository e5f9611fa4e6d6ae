/**
 * What is signed over a unit, as facts: declarations, releases and reopenings, and whether a signature stands. Signs nothing:
 * that is done by the package of signing.
 */
package org.countersign.assessment.signatures;
