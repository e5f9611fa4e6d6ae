package org.countersign.catalogue.importing;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;

/** A document in the list of those that were brought in. */
@TemplateData
record Brought(UUID id, String name, Instant broughtAt) {}
