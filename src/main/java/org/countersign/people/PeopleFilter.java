package org.countersign.people;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.countersign.site.Choice;
import org.countersign.site.ColumnHeading;
import org.countersign.site.Role;

/** What the list of people was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record PeopleFilter(
        @QueryParam("text") String text,
        @QueryParam("role") String role,
        @QueryParam("sort") String sort) {

    PeopleQuery query() {
        return new PeopleQuery(text == null ? "" : text.strip(), chosenRole(), order());
    }

    /** Every role, and any. */
    public List<Choice> roles() {
        return RoleLabels.choices();
    }

    List<ColumnHeading> headings(PeopleWords words) {
        return List.of(
                heading(words.name(), PeopleQuery.Order.NAME),
                heading(words.userName(), PeopleQuery.Order.USER_NAME),
                heading(words.candidateNumber(), PeopleQuery.Order.CANDIDATE_NUMBER));
    }

    private ColumnHeading heading(String label, PeopleQuery.Order by) {
        return ColumnHeading.of(label, PeoplePages.PATH, by.name(), order() == by)
                .keeping("text", text)
                .keeping("role", role);
    }

    private Optional<Role> chosenRole() {
        return Choice.among(Role.values(), role);
    }

    private PeopleQuery.Order order() {
        return Choice.among(PeopleQuery.Order.values(), sort).orElse(PeopleQuery.Order.NAME);
    }
}
