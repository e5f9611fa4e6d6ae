package org.countersign.site;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list, as every list of the JSON is given. */
@Schema(description = "A page of a list")
public record Listing<D>(
        List<D> items,

        @Schema(description = "Counted from 1", examples = "1")
        int page,

        @Schema(description = "How many a page holds at most", examples = "50")
        int size,

        @Schema(description = "How many there are on all pages", examples = "134")
        long total) {}
