package org.countersign.standards.library;

/**
 * Where an edition says which one it is.
 *
 * @param file the path as the reader of the file knows it
 * @param line of the edition, from 1
 * @param column of the edition, from 1
 */
public record FilePlace(String file, int line, int column) {}
