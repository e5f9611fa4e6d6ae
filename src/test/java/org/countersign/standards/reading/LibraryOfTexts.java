package org.countersign.standards.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.countersign.standards.Problem;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.countersign.standards.library.LibrarySources;

/** The shipped files with others beside them, kept in memory: {@code shipped().with("x.yaml", …).problems()}. */
final class LibraryOfTexts {

    private final List<LibrarySource> files = new ArrayList<>();

    static LibraryOfTexts shipped() {
        LibraryOfTexts library = new LibraryOfTexts();
        library.files.addAll(LibrarySources.shipped().files());
        return library;
    }

    static LibraryOfTexts empty() {
        return new LibraryOfTexts();
    }

    LibraryOfTexts with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    LibraryOfTexts with(String path, byte[] bytes) {
        files.add(new LibrarySource(path, bytes.length, () -> new ByteArrayInputStream(bytes)));
        return this;
    }

    LibraryOfTexts with(LibrarySource source) {
        files.add(source);
        return this;
    }

    Library read() {
        return LibraryReader.read(new LibrarySources(files, List.of()));
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    /** The text of a shipped file, to be made worse. */
    static String text(String name) {
        return new String(LibrarySources.resource(name), StandardCharsets.UTF_8);
    }
}
