package org.countersign.portfolio.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.clock.Dates;

/** Who wrote a version and answers for it, in a sentence. */
@ApplicationScoped
public class Vouchers {

    private final PortfolioWords words;

    Vouchers(PortfolioWords words) {
        this.words = words;
    }

    /** @param learner what the learner is called; empty where the learner is told */
    public String declaredOrStated(PieceVersion version, Optional<String> learner) {
        return stated(version).orElseGet(() -> {
            String on = Dates.british(version.voucher().at());
            return learner.map(name -> words.declaredBy(name, on)).orElseGet(() -> words.declaredByYou(on));
        });
    }

    /** Empty where the learner wrote it. */
    public Optional<String> stated(PieceVersion version) {
        return version.statement().map(stated -> words.statedBy(version.author(), Dates.british(stated.at())));
    }
}
