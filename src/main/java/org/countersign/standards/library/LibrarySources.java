package org.countersign.standards.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.standards.Problem;

/**
 * The files a library is read from, and what went wrong in finding them. Where two files hold the same edition, the
 * earlier one counts, so the shipped files stand first.
 */
public record LibrarySources(List<LibrarySource> files, List<Problem> problems) {

    private static final String SHIPPED = "standards/";

    public LibrarySources {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The files packed into the program, as its index names them. */
    public static LibrarySources shipped() {
        List<LibrarySource> files = new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(name -> new LibrarySource(SHIPPED + name, -1, () -> open(name)))
                .toList();
        return new LibrarySources(files, List.of());
    }

    /** Every YAML file in a provider's own folder and the folders in it, by name. */
    public static LibrarySources in(Path folder) {
        return FolderListing.of(folder);
    }

    public LibrarySources and(LibrarySources others) {
        return new LibrarySources(
                Stream.concat(files.stream(), others.files.stream()).toList(),
                Stream.concat(problems.stream(), others.problems.stream()).toList());
    }

    /** One of the files packed into the program, by its path in the folder. */
    public static byte[] resource(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program's own " + SHIPPED + name + " cannot be read", damaged);
        }
    }

    private static InputStream open(String name) throws IOException {
        URL url = LibrarySources.class.getClassLoader().getResource(SHIPPED + name);
        if (url == null) {
            throw new IOException(SHIPPED + name + " is named in the index and is not packed into the program");
        }
        return url.openStream();
    }
}
