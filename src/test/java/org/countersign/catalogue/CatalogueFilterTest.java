package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what somebody types finds a standard, in the catalogue that is shipped. */
class CatalogueFilterTest {

    private static final Library LIBRARY = LibraryReader.read(LibrarySources.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INSCS016               | INSCS016           | its id
            inscs 016              | INSCS016           | with a space in it
            challenging            | INSCS016           | a word of its title
            CHALLENGING deliver    | INSCS016           | words in any order
            CFACSF2                | INSCS016           | a URN it was made from
            CFACSC4                | CFACSC4, INSCS016  | and one that the catalogue still has
            difficult customers    | CFACSC4, INSCS016  | a former title
            FE2D-04                | CFACSC4, INSCS016  | a unit code, however it is written
            challenging difficult  | INSCS016           | the new title and the former one
            016 004                | ''                 | parts of two standards
            """)
    void aStandardIsFoundByWhateverItIsOrWasCalled(String typed, String found, String by) {
        assertThat(String.join(", ", standards(typed))).as(by).isEqualTo(found);
    }

    @Test
    void whoTypesNoWordIsGivenAllInTheirOrder() {
        assertThat(standards(null)).containsExactly("CFACSC4", "INSCS001", "INSCS004", "INSCS016");
        assertThat(standards(" - ")).isEqualTo(standards(null));
        assertThat(new CatalogueFilter(" - ").narrows()).isFalse();
        assertThat(new CatalogueFilter("x").narrows()).isTrue();
    }

    @Test
    void aPolicyIsFoundByItsIdAndItsTitle() {
        assertThat(policies("nos 2021")).containsExactly("NOS-2021-evidence");
        assertThat(policies("2021 service standards")).containsExactly("NOS-2021-evidence");
        assertThat(policies("no policy")).isEmpty();
    }

    private static List<String> standards(String typed) {
        return new CatalogueFilter(typed)
                        .standards(LIBRARY.standards().entrySet().stream()
                                .map(one -> Catalogued.onFile(one.getKey(), one.getValue(), Optional.empty()))
                                .sorted((one, other) -> one.key().compareTo(other.key()))
                                .toList())
                        .stream()
                        .map(held -> held.key().id())
                        .toList();
    }

    private static List<String> policies(String typed) {
        return new CatalogueFilter(typed)
                        .policies(LIBRARY.policies().entrySet().stream()
                                .map(one -> Catalogued.onFile(one.getKey(), one.getValue(), Optional.empty()))
                                .toList())
                        .stream()
                        .map(held -> held.key().id())
                        .toList();
    }
}
