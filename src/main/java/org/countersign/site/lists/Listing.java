package org.countersign.site.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.countersign.site.answers.Refusal;
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
        long total,

        @Schema(
                description = "Absent unless there is more that cannot be shown now: a sentence for each reason",
                examples =
                        "[\"CFACSC4 edition 1 was damaged outside the program and cannot be read, so its units cannot be"
                                + " shown now. Everything recorded on them is kept. Tell your administrator.\"]")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> leftOut) {

    public Listing(List<D> items, int page, int size, long total) {
        this(items, page, size, total, List.of());
    }

    /** The same with why it is not all there is. */
    public Listing<D> leavingOut(List<Refusal> because) {
        return new Listing<>(
                items,
                page,
                size,
                total,
                because.stream().map(Refusal::sentence).toList());
    }
}
