package org.countersign.catalogue.importing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that was brought in, in the list of them. */
record BroughtDocument(
        UUID id, @Schema(examples = "FE2D04.docx") String name, Instant broughtAt) {

    static BroughtDocument of(Brought brought) {
        return new BroughtDocument(brought.id(), brought.name(), brought.broughtAt());
    }
}
