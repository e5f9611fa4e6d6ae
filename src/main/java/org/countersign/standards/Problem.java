package org.countersign.standards;

import org.countersign.standards.faults.Fault;

/**
 * Something wrong in a file of standards, said so that the person who wrote the file can put it right.
 *
 * @param file the path as the reader of the file knows it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole file is meant
 */
public record Problem(String file, int line, int column, Fault.Found found) {

    public String code() {
        return found.code();
    }

    /** What is wrong, a sentence. */
    public String what() {
        return found.what();
    }

    /** What to do, a sentence. */
    public String remedy() {
        return found.remedy();
    }

    /** {@code standards/x.yaml:12:5: what is wrong. What to do.} */
    @Override
    public String toString() {
        String place = line > 0 ? ":" + line + ":" + column : "";
        return file + place + ": " + what() + " " + remedy();
    }
}
