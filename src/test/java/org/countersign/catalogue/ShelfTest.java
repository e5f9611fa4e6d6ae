package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Problem;
import org.countersign.standards.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final EditionKey SHIPPED = new EditionKey("INSCS016", "1");
    private static final EditionKey OWN = new EditionKey("OWN-1", "1");

    @TempDir
    Path folder;

    @Test
    void withoutAFolderOfOnesOwnTheShippedFilesAreThereWithoutAProblem() {
        Library library = new Shelf(Optional.empty()).library();

        assertThat(library.standards()).containsKey(SHIPPED);
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void aProvidersOwnStandardStandsBesideTheShippedOnes() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), OWN_STANDARD);

        Library library = new Shelf(Optional.of(folder.toString())).library();

        assertThat(library.standards()).containsKeys(SHIPPED, OWN);
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void aBadFileStopsNoGoodOne() throws IOException {
        Files.writeString(folder.resolve("a-bad.yaml"), "kind: standard\nid: [");
        Files.writeString(folder.resolve("own.yaml"), OWN_STANDARD);

        Library library = new Shelf(Optional.of(folder.toString())).library();

        assertThat(library.standards()).containsKeys(SHIPPED, OWN);
        assertThat(library.problems()).isNotEmpty().allMatch(problem -> problem.file()
                .endsWith("a-bad.yaml"));
    }

    @Test
    void whatIsAddedIsThereOnceTheFilesAreReadAgain() throws IOException {
        Shelf shelf = new Shelf(Optional.of(folder.toString()));
        Files.writeString(folder.resolve("own.yaml"), OWN_STANDARD);
        assertThat(shelf.library().standards()).doesNotContainKey(OWN);

        shelf.readAgain();

        assertThat(shelf.library().standards()).containsKey(OWN);
    }

    @Test
    void aFolderThatIsMissingIsSaidOnceAndTheShippedFilesAreThere() {
        Path missing = folder.resolve("nowhere");

        Library library = new Shelf(Optional.of(missing.toString())).library();

        assertThat(library.standards()).containsKey(SHIPPED);
        assertThat(library.problems()).singleElement().extracting(Problem::file).isEqualTo(missing.toString());
    }

    @Test
    void aNameThatNoFolderCanHaveIsSaidWithItsRemedy() {
        assertThat(new Shelf(Optional.of("own\0standards")).library().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.what())
                            .isEqualTo("This cannot be the name of a folder, so no standards of your own were read.");
                    assertThat(problem.remedy()).isEqualTo("Correct countersign.standards in the configuration.");
                });
    }

    private static final String OWN_STANDARD = """
            kind: standard
            id: OWN-1
            edition: 1
            display-title: Greet customers
            default-policy:
              id: NOS-2021-evidence
              edition: 1
            criteria:
              - heading: Performance criteria
                kind: performance
                lead-in: "You must be able to:"
                items:
                  P1: greet the customer
            """;
}
