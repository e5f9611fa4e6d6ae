package org.countersign.catalogue;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.people.names.SearchText;
import org.countersign.standards.Policy;
import org.countersign.standards.qualifications.Qualification;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which policies or qualifications were asked for: whatever is called by all of these words. */
@TemplateData
public record CatalogueFilter(
        @Parameter(description = TEXT) @QueryParam("text") String text) {

    private static final String TEXT = "Words of the title, or parts of the id or code";

    public CatalogueFilter {
        text = text == null ? "" : text.strip();
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        return !SearchText.words(text).isEmpty();
    }

    public List<Catalogued<Policy>> policies(Collection<Catalogued<Policy>> all) {
        return all.stream()
                .filter(held -> SearchText.of(
                                List.of(held.key().id(), held.model().title()))
                        .matches(text))
                .toList();
    }

    public List<Catalogued<Qualification>> qualifications(Collection<Catalogued<Qualification>> all) {
        return all.stream()
                .filter(held -> SearchText.of(names(held.model())).matches(text))
                .toList();
    }

    private static List<String> names(Qualification qualification) {
        return Stream.of(
                        Stream.of(qualification.key().id(), qualification.displayTitle()),
                        qualification.published().flatMap(Qualification.Details::awardingBody).stream(),
                        qualification.published().flatMap(Qualification.Details::code).stream())
                .flatMap(names -> names)
                .toList();
    }
}
