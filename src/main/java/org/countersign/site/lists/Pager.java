package org.countersign.site.lists;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * One page of a list that is longer than a screen; the first is number one. Its links keep the filter and the sorting
 * the list was asked for with.
 *
 * @param total how many there are on all pages
 */
@TemplateData
public record Pager(int number, int size, long total, String previous, String next) {

    /** The query parameter that names the page. */
    public static final String PARAMETER = "page";

    /** A number past either end, or none, is taken for the nearest page there is. */
    public static Pager of(Integer asked, int size, long total, UriInfo here) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        int number = asked == null ? 1 : Math.min(Math.max(asked, 1), last);
        return new Pager(
                number,
                size,
                total,
                number > 1 ? link(here, number - 1) : null,
                number < last ? link(here, number + 1) : null);
    }

    /** By the address of the list, for a page that has another. */
    public Pager at(String path) {
        return new Pager(
                number, size, total, previous == null ? null : path + previous, next == null ? null : path + next);
    }

    public int offset() {
        return (number - 1) * size;
    }

    /** What stands on this page. */
    public <T> List<T> of(Paged<T> list) {
        return list.part(offset(), size);
    }

    /** What of a list that is at hand whole stands on this page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(offset(), (int) to());
    }

    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long to() {
        return Math.min(total, (long) offset() + size);
    }

    public boolean several() {
        return total > size;
    }

    private static String link(UriInfo here, int page) {
        return "?"
                + here.getRequestUriBuilder()
                        .replaceQueryParam(PARAMETER, page)
                        .build()
                        .getRawQuery();
    }
}
