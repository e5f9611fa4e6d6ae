/**
 * Turns YAML files into the library: text, tree, schema, model, and then what only shows when all files are seen
 * together. Every problem of every file is reported with its line and column, and no bad file stops a good one.
 */
package org.countersign.standards.reading;
