package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.Problem;
import org.countersign.standards.faults.FileFault;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.Entry.Fields;

/**
 * Reads a library from files. Never throws for what is in them: a file with a problem contributes nothing, every
 * problem of every file is in the library that comes back, and the good files are whole.
 */
public final class LibraryReader {

    private final List<FileProblems> problems = new ArrayList<>();
    private final ReadFiles files = new ReadFiles();

    private LibraryReader() {}

    /** Reads shipped files and a provider's own together: {@code read(shipped().and(in(folder)))}. */
    public static Library read(LibrarySources sources) {
        LibraryReader reader = new LibraryReader();
        sources.files().forEach(reader::read);
        reader.files.checkTogether();
        List<Problem> found = new ArrayList<>(sources.problems());
        reader.problems.forEach(file -> found.addAll(file.inOrder()));
        return reader.files.library(found);
    }

    private void read(LibrarySource source) {
        FileProblems found = new FileProblems(source.path());
        problems.add(found);
        FileText.read(source, found).ifPresent(text -> read(text, source.path(), found));
    }

    private void read(String text, String path, FileProblems found) {
        Optional<Fields> file = YamlFile.read(text, found).flatMap(entry -> fields(entry, found));
        Optional<FileKind> kind = file.flatMap(fields -> FileKind.of(fields, found));
        if (kind.isPresent()) {
            files.add(kind.get(), file.get(), path, found);
        } else {
            files.addUnreadable(text);
        }
    }

    private static Optional<Fields> fields(Entry entry, FileProblems found) {
        if (entry instanceof Fields fields) {
            return Optional.of(fields);
        }
        found.add(entry.place(), FileFault.NO_KEYS.found());
        return Optional.empty();
    }
}
