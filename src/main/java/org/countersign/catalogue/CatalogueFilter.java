package org.countersign.catalogue;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.people.names.SearchText;
import org.countersign.standards.Policy;
import org.countersign.standards.Published;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What of the catalogue was asked for: whatever is called by all of these words, now or before. */
@TemplateData
public record CatalogueFilter(
        @Parameter(description = TEXT) @QueryParam("text") String text) {

    private static final String TEXT =
            "Words of the title, or parts of the id, a URN or a unit code, those of what it was made from too";

    public CatalogueFilter {
        text = text == null ? "" : text.strip();
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        return !SearchText.words(text).isEmpty();
    }

    /** @param all of the catalogue, whose order is kept */
    public List<Catalogued<Standard>> standards(Collection<Catalogued<Standard>> all) {
        if (!narrows()) {
            return List.copyOf(all);
        }
        Map<String, Set<String>> titles = titlesByUrn(all);
        return all.stream()
                .filter(held -> SearchText.of(names(held.model(), titles)).matches(text))
                .toList();
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

    /** Its own, and those of the standards it was made from. */
    private static Set<String> names(Standard standard, Map<String, Set<String>> titles) {
        Set<String> names = new LinkedHashSet<>(own(standard));
        for (String urn : standard.published().originalUrns()) {
            names.add(urn);
            names.addAll(titles.getOrDefault(urn, Set.of()));
        }
        return names;
    }

    private static List<String> own(Standard standard) {
        Published published = standard.published();
        return Stream.of(
                        Stream.of(standard.key().id(), standard.displayTitle()),
                        published.title().stream(),
                        published.urn().stream(),
                        published.nosReference().stream(),
                        published.unitCode().stream())
                .flatMap(names -> names)
                .toList();
    }

    private static Map<String, Set<String>> titlesByUrn(Collection<Catalogued<Standard>> all) {
        Map<String, Set<String>> titles = new HashMap<>();
        for (Catalogued<Standard> held : all) {
            Published published = held.model().published();
            Stream.concat(published.urn().stream(), published.nosReference().stream())
                    .forEach(urn -> titles.computeIfAbsent(urn, unknown -> new LinkedHashSet<>())
                            .addAll(own(held.model())));
        }
        return titles;
    }
}
