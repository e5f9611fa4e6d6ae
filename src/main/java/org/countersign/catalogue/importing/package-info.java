/**
 * Importing published documents as people ask for it: the command of the packaged program, the pages and the JSON for
 * administrators, and the folder that the files are put into. Keeps the documents until their standards are made. What is made of a document is decided by the standards' own importer.
 */
package org.countersign.catalogue.importing;
