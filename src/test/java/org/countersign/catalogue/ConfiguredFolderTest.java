package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new installation reads the folder that its configuration names, beside what is shipped. */
@QuarkusTest
@Tag("web")
@TestProfile(FirstStartTest.NewInstallation.class)
class ConfiguredFolderTest {

    @Inject
    Shelf shelf;

    @Test
    void theFolderNamedInTheConfigurationIsReadAtStart() {
        assertThat(shelf.library().standards())
                .containsKeys(new EditionKey("GREETING", "1"), new EditionKey("CFACSC4", "1"));
    }
}
