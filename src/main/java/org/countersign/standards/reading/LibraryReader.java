package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Library;
import org.countersign.standards.Problem;
import org.countersign.standards.reading.Entry.Fields;

/**
 * Reads a library from files. Never throws for what is in them: a file with a problem contributes nothing, every
 * problem of every file is in the library that comes back, and the good files are whole.
 */
public final class LibraryReader {

    private final List<FileProblems> files = new ArrayList<>();
    private final Map<EditionKey, String> fileOf = new LinkedHashMap<>();
    private final LibraryCheck check = new LibraryCheck();

    private LibraryReader() {}

    public static Library read(LibrarySources sources) {
        LibraryReader reader = new LibraryReader();
        sources.files().forEach(reader::read);
        return reader.library(sources.problems());
    }

    private void read(LibrarySource source) {
        FileProblems problems = new FileProblems(source.path());
        files.add(problems);
        FileText.read(source, problems)
                .flatMap(text -> YamlFile.read(text, problems))
                .flatMap(entry -> fields(entry, problems))
                .ifPresent(file -> FileKind.of(file, problems).ifPresent(kind -> model(kind, file, source, problems)));
    }

    private static Optional<Fields> fields(Entry entry, FileProblems problems) {
        if (entry instanceof Fields fields) {
            return Optional.of(fields);
        }
        problems.add(
                entry.place(),
                "The file should begin with keys, such as kind: and id:.",
                "Compare it with one of the shipped files.");
        return Optional.empty();
    }

    private void model(FileKind kind, Fields file, LibrarySource source, FileProblems problems) {
        kind.schema().check(file, problems);
        if (!problems.none()) {
            return;
        }
        EditionKey key = Shared.editionKey(file);
        String holder = fileOf.putIfAbsent(key, source.path());
        if (holder != null) {
            problems.add(
                    file.placeOf("id"),
                    key + " is already in " + holder + ", which counts.",
                    "Give this file an id or an edition of its own.");
        }
        check.add(kind, file, problems);
    }

    private Library library(List<Problem> found) {
        check.run();
        List<Problem> problems = new ArrayList<>(found);
        files.forEach(file -> problems.addAll(file.inOrder()));
        return check.library(fileOf, problems);
    }
}
