/**
 * The library as pages: the lists, one standard with its rules, notes and lineage, one policy, one qualification, and what is
 * wrong with the
 * files. Decides nothing: lays out what the catalogue holds.
 */
package org.countersign.catalogue.pages;
