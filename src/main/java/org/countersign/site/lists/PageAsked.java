package org.countersign.site.lists;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.RequestRefusal;
import org.countersign.site.forms.Pages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list a program asks for: the one way for every list of the JSON. */
public record PageAsked(
        @Parameter(
                description = "From 1; past the end it is empty",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
        @QueryParam(Pager.PARAMETER)
        String page,

        @Parameter(
                description = "How many to a page, 200 at most",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
        @QueryParam("size")
        String size) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** Of a list that is at hand whole. */
    public <T, D> Listing<D> of(List<T> all, Function<T, D> document) {
        Part part = part();
        List<D> items = all.stream()
                .skip(part.offset())
                .limit(part.size())
                .map(document)
                .toList();
        return part.listing(items, all.size());
    }

    public <T, D> Listing<D> of(Paged<T> list, Function<T, D> document) {
        Part part = part();
        List<D> items =
                list.part(part.offset(), part.size()).stream().map(document).toList();
        return part.listing(items, list.count());
    }

    /** Where it begins and how long it is, or a refusal. */
    public Part part() {
        int number = number(page, 1);
        int most = number(size, USUAL);
        if (number < 1 || most < 1 || most > MOST) {
            Pages.found(Answer.refused(RequestRefusal.PAGE.refusal(MOST)));
        }
        // Never so far on that its offset could not be counted.
        return new Part(Math.min(number, Integer.MAX_VALUE / most), most);
    }

    /** @return 0 where it is no number */
    private static int number(String sent, int leftOut) {
        if (Asked.isLeftOut(sent)) {
            return leftOut;
        }
        try {
            return Integer.parseInt(sent.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** @param page counted from 1 */
    public record Part(int page, int size) {

        public int offset() {
            return (page - 1) * size;
        }

        public <D> Listing<D> listing(List<D> items, long total) {
            return new Listing<>(items, page, size, total);
        }
    }
}
