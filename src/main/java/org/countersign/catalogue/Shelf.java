package org.countersign.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.Problem;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the files say at present: those shipped with the program, and those of the provider's own folder beside them.
 */
@ApplicationScoped
class Shelf {

    private final Optional<String> folder;
    private volatile Library library;

    /** @param folder the provider's own, from the configuration */
    Shelf(@ConfigProperty(name = "countersign.standards") Optional<String> folder) {
        this.folder = folder;
        this.library = read();
    }

    Library library() {
        return library;
    }

    /** Reads all files again; who asks meanwhile gets the old library whole, and then the new one whole. */
    Library readAgain() {
        library = read();
        return library;
    }

    /** Empty where none is named, or by a name that no folder has. */
    Optional<Path> ownFolder() {
        try {
            return folder.map(Path::of);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private Library read() {
        return LibraryReader.read(
                LibrarySources.shipped().and(folder.map(Shelf::own).orElseGet(() -> only(List.of()))));
    }

    private static LibrarySources own(String folder) {
        try {
            return LibrarySources.in(Path.of(folder));
        } catch (InvalidPathException notAPath) {
            return only(List.of(new Problem(folder, 0, 0, LibraryFault.NO_NAME_OF_A_FOLDER.found())));
        }
    }

    private static LibrarySources only(List<Problem> problems) {
        return new LibrarySources(List.of(), problems);
    }
}
