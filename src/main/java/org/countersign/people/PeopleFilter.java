package org.countersign.people;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.site.Choice;
import org.countersign.site.Role;

/** What the list of people was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record PeopleFilter(
        @QueryParam("text") String text,
        @QueryParam("role") String role,
        @QueryParam("sort") String sort) {

    /** A column that can be sorted by. */
    @TemplateData
    record Heading(String label, String link, boolean sorted) {}

    PeopleQuery query() {
        return new PeopleQuery(text == null ? "" : text.strip(), chosenRole(), order());
    }

    /** Every role, and any. */
    public List<Choice> roles() {
        return RoleLabels.choices();
    }

    List<Heading> headings(PeopleWords words) {
        return List.of(
                heading(words.name(), PeopleQuery.Order.NAME),
                heading(words.userName(), PeopleQuery.Order.USER_NAME),
                heading(words.candidateNumber(), PeopleQuery.Order.CANDIDATE_NUMBER));
    }

    private Heading heading(String label, PeopleQuery.Order by) {
        UriBuilder link = UriBuilder.fromPath(PeoplePages.PATH).queryParam("sort", by.name());
        Stream.of(text).filter(value -> value != null).forEach(value -> link.queryParam("text", "{text}"));
        chosenRole().ifPresent(value -> link.queryParam("role", value.name()));
        return new Heading(label, link.build(text == null ? "" : text).toString(), order() == by);
    }

    private Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(value -> value.name().equals(role))
                .findFirst();
    }

    private PeopleQuery.Order order() {
        return Arrays.stream(PeopleQuery.Order.values())
                .filter(value -> value.name().equals(sort))
                .findFirst()
                .orElse(PeopleQuery.Order.NAME);
    }
}
