/**
 * Importing published documents as people ask for it: the command of the packaged program, and the folder that the files
 * are put into. What is made of a document is decided by the standards' own importer.
 */
package org.countersign.catalogue.importing;
