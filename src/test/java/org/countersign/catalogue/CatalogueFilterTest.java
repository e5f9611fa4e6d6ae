package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;

/** How what somebody types finds a policy, in the catalogue that is shipped. */
class CatalogueFilterTest {

    private static final Library LIBRARY = LibraryReader.read(LibrarySources.shipped());

    @Test
    void whoTypesNoWordAsksForAll() {
        assertThat(new CatalogueFilter(" - ").narrows()).isFalse();
        assertThat(new CatalogueFilter("x").narrows()).isTrue();
        assertThat(policies(" - ")).isEqualTo(policies(null)).hasSizeGreaterThan(1);
    }

    @Test
    void aPolicyIsFoundByItsIdAndItsTitle() {
        assertThat(policies("nos 2021")).containsExactly("NOS-2021-evidence");
        assertThat(policies("2021 service standards")).containsExactly("NOS-2021-evidence");
        assertThat(policies("no policy")).isEmpty();
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
