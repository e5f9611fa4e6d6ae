package org.countersign.portfolio.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.portfolio.Marked;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.TypedMarks;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.site.clock.Dates;
import org.countersign.standards.Context;

/** What the occasions of a submitted version can be marked with still, by who claims more with it. */
@ApplicationScoped
class OccasionsToMark {

    private final Units units;
    private final PortfolioWords words;

    OccasionsToMark(Units units, PortfolioWords words) {
        this.units = units;
        this.words = words;
    }

    /** Only those that are not marked with everything there is. */
    @Transactional
    List<OccasionToMark> of(Portfolios.Submitted submitted, List<TypedClaim> claims, List<TypedMarks> typed) {
        List<Unit> own = units.of(submitted.piece().learner());
        ContextsToMark contexts = new ContextsToMark(own, claims, words);
        Marked marked = new Marked(own, submitted.claims());
        List<Occasion> occasions = submitted.latest().occasions();
        return IntStream.range(0, occasions.size())
                .mapToObj(index -> {
                    Occasion occasion = occasions.get(index);
                    Collection<String> ticked = typed.stream()
                            .filter(one -> one.occasion().equals(occasion.id().toString()))
                            .flatMap(one -> one.contexts().stream())
                            .toList();
                    Set<String> already = marked.marks(submitted.latest(), occasion);
                    return new OccasionToMark(
                            TypedMarks.field(occasion.id()),
                            words.occasionOn(index + 1, when(occasion)),
                            already(marked.on(submitted.latest(), occasion)),
                            contexts.offered(ticked, already),
                            ticked);
                })
                .filter(occasion -> !occasion.contexts().isEmpty())
                .toList();
    }

    private String when(Occasion occasion) {
        String day = Dates.british(occasion.from());
        return occasion.place().isEmpty() ? day : day + ", " + occasion.place();
    }

    private String already(List<Marked.InUnit> marked) {
        return marked.isEmpty()
                ? null
                : words.markedAlready(marked.stream()
                        .map(one -> words.contextsIn(
                                one.unit().code(),
                                one.contexts().stream().map(Context::label).collect(Collectors.joining(", "))))
                        .collect(Collectors.joining("; ")));
    }
}
