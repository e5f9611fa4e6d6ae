package org.countersign.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.people.Persons;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A provider's own folder of standards, where the program under test has one; empty between tests. */
@ApplicationScoped
public class OwnFolder {

    private final Optional<Path> folder;
    private final Catalogue catalogue;
    private final Persons persons;

    OwnFolder(
            @ConfigProperty(name = "countersign.standards") Optional<Path> folder,
            Catalogue catalogue,
            Persons persons) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.persons = persons;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup start) throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
        }
    }

    public Path file(String name) {
        return folder.orElseThrow().resolve(name);
    }

    public void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder.orElseThrow())) {
            for (Path file : List.copyOf(files.toList())) {
                Files.delete(file);
            }
        }
        catalogue.readAgain(persons.founder()).orThrow();
    }
}
