package org.countersign.standards.importing.documents;

import java.util.List;

/**
 * A published document, read into lines.
 *
 * @param name of its file, without the folder
 */
public record Document(String name, List<Line> lines) {

    public Document {
        lines = List.copyOf(lines);
    }
}
