package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.standards.Problem;
import org.countersign.standards.library.LibrarySources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a provider's own folder, and what is said about what cannot be read there. */
class BadFolderTest {

    @TempDir
    private Path folder;

    private List<String> files() {
        return LibrarySources.in(folder).files().stream()
                .map(file -> folder.relativize(Path.of(file.path())).toString())
                .toList();
    }

    private List<String> problems() {
        return LibrarySources.in(folder).problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(folder.toString(), "folder"))
                .toList();
    }

    @Test
    void yamlFilesAreFoundInFoldersToo() throws IOException {
        Files.createDirectories(folder.resolve("2021/retail"));
        Files.writeString(folder.resolve("2021/retail/a.yml"), "");
        Files.writeString(folder.resolve("B.YAML"), "");
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.writeString(folder.resolve(".B.YAML.swp.yaml"), "");

        assertThat(files()).containsExactly("2021/retail/a.yml", "B.YAML");
        assertThat(problems()).isEmpty();
    }

    @Test
    void mountedConfigurationIsReadOnce() throws IOException {
        Files.createDirectories(folder.resolve("..2026_01_01"));
        Files.writeString(folder.resolve("..2026_01_01/a.yaml"), "");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_01_01"));
        Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("..data/a.yaml"));

        assertThat(files()).containsExactly("a.yaml");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(LibrarySources.in(folder.resolve("none")).problems())
                .extracting(Problem::toString)
                .containsExactly(folder.resolve("none") + ": There is no folder of this name."
                        + " Make it, or correct the folder of standards in the configuration.");
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowed() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/again"), folder);
        Files.writeString(folder.resolve("in/a.yaml"), "");

        assertThat(files()).containsExactly("in/a.yaml");
        assertThat(problems())
                .containsExactly("folder/in/again: This link leads back to a folder it lies in and was not followed."
                        + " Remove the link.");
    }

    @Test
    void aLinkToNowhereIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("gone.yaml"));

        assertThat(problems())
                .containsExactly("folder/a.yaml: This link leads to no file. Remove it, or put back what it leads to.");
    }

    @Test
    void aFolderThatLiesTooDeepIsNotLookedInto() throws IOException {
        Files.createDirectories(folder.resolve("1/2/3/4/5/6/7"));

        assertThat(problems())
                .containsExactly(
                        "folder/1/2/3/4/5/6: This folder lies more than 6 folders deep and was not looked into."
                                + " Move its files further up.");
    }

    @Test
    void aFolderWithThousandsOfFilesIsNotTheRightOne() throws IOException {
        for (int file = 0; file <= 1_000; file++) {
            Files.createFile(folder.resolve(file + ".yaml"));
        }

        assertThat(files()).hasSize(1_000);
        assertThat(problems())
                .containsExactly("folder: There are more than 1000 YAML files here; the rest were not read."
                        + " Check that the configuration names the right folder.");
    }

    @Test
    void whatIsInAProvidersFolderIsReadBesideTheShippedFiles() throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"),
                LibraryOfTexts.text("published/INSCS016.yaml").replace("id: INSCS016", "id: MINE"));

        assertThat(LibraryReader.read(LibrarySources.shipped().and(LibrarySources.in(folder)))
                        .standards())
                .hasSize(5);
    }
}
