/**
 * What is seen at one look into a file of evidence: that it asks for a password, was cut off, plays nowhere. Derived from
 * its bytes each time and kept in memory only: the bytes never change, but the looking gets better, and what was taken in
 * before is looked at by it too. Stands in nobody's way and decides nothing.
 */
package org.countersign.portfolio.looks;
