package org.countersign.standards.importing.transcript;

/**
 * A heading or label that was recognised.
 *
 * @param name of the fact where it is a label, as in a file of standards ({@code urn}); "other" where it has no name there
 * @param printed as it stands in the document
 * @param lines how many lines it takes
 * @param rest what else stands on its last line
 */
record Heading(Topic topic, String name, String printed, int lines, String rest) {

    Heading taking(int more, String restOfLast) {
        return new Heading(topic, name, printed, more, restOfLast);
    }
}
