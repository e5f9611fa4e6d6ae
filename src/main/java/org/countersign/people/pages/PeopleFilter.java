package org.countersign.people.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.countersign.people.PeopleQuery;
import org.countersign.people.PeopleWords;
import org.countersign.people.RoleLabels;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of people was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record PeopleFilter(
        @QueryParam("text") String text,

        @Parameter(schema = @Schema(implementation = Role.class)) @QueryParam("role")
        String role,

        @Parameter(schema = @Schema(implementation = PeopleQuery.Order.class)) @QueryParam("sort")
        String sort) {

    PeopleQuery query() {
        return new PeopleQuery(text == null ? "" : text.strip(), chosenRole(), order());
    }

    /** The same for a program, which is told what cannot be read. */
    Answer<PeopleQuery> asked() {
        return Asked.answer(
                this::query,
                List.of(
                        Asked.choice("role", Role.values(), role),
                        Asked.choice("sort", PeopleQuery.Order.values(), sort)));
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
