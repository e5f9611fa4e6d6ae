package org.countersign.standards.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;

/** Documents, imported beside the shipped library. */
final class Imports {

    static final Library SHIPPED = LibraryReader.read(LibrarySources.shipped());

    private Imports() {}

    static byte[] bytes(String resource) {
        try (InputStream in = Imports.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Imported> of(String name, byte[] bytes, Map<String, String> answers) {
        return new Importer(SHIPPED, new Answers(answers, Map.of())).read(name, bytes);
    }

    /** A document of ours, in another layout than the published ones. */
    static List<Imported> fixture(String name) {
        return of(name, bytes("/importing/" + name), Map.of());
    }

    static Imported.Result result(String name) {
        return fixture(name).get(0).result().orElseThrow();
    }

    static Imported.Result result(String name, Map<String, String> answers) {
        return of(name, bytes("/importing/" + name), answers).get(0).result().orElseThrow();
    }

    static Imported.Result typed(String text) {
        return of("typed.txt", text.getBytes(StandardCharsets.UTF_8), Map.of())
                .get(0)
                .result()
                .orElseThrow();
    }

    /** Why nothing was made of it, in the words that people read. */
    static String refusal(String name, byte[] bytes) {
        return of(name, bytes, Map.of()).get(0).refused().orElseThrow().what();
    }

    /** What is wrong with the files when they are read beside the shipped ones. */
    static List<String> problems(List<Imported> imported) {
        List<LibrarySource> files = new ArrayList<>(LibrarySources.shipped().files());
        imported.forEach(one -> one.result().ifPresent(result -> {
            byte[] yaml = result.yaml().getBytes(StandardCharsets.UTF_8);
            String path = "imported/" + result.standard().key().id() + ".yaml";
            files.add(new LibrarySource(path, yaml.length, () -> new ByteArrayInputStream(yaml)));
        }));
        return LibraryReader.read(new LibrarySources(files, List.of())).problems().stream()
                .filter(problem -> problem.file().startsWith("imported/"))
                .filter(problem -> !problem.found().fault().isNotice())
                // A document of which the file is shipped.
                .filter(problem -> !problem.code().equals("edition-twice"))
                .map(Object::toString)
                .toList();
    }
}
