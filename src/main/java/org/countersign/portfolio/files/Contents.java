package org.countersign.portfolio.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.drafts.DraftFile;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.Actor;
import org.countersign.site.clock.CentreClock;

/** The files of evidence, for those who may see the draft or the piece they are in. */
@ApplicationScoped
public class Contents {

    private final Drafts drafts;
    private final Portfolios portfolios;
    private final Units units;
    private final CentreClock clock;

    Contents(Drafts drafts, Portfolios portfolios, Units units, CentreClock clock) {
        this.drafts = drafts;
        this.portfolios = portfolios;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Optional<Content> find(Actor actor, UUID id) {
        return drafts.file(actor, id).map(Contents::of).or(() -> ofVersion(actor, id));
    }

    public static Content of(DraftFile file) {
        return Content.named(file.piece().reference() + "_draft", file.file());
    }

    private Optional<Content> ofVersion(Actor actor, UUID id) {
        return portfolios.withFile(actor, id).flatMap(submitted -> submitted.versions().stream()
                .flatMap(version -> of(submitted, version).stream())
                .filter(content -> content.file().id().equals(id))
                .findFirst());
    }

    /** The files of one version, in their order. */
    @Transactional
    List<Content> of(Portfolios.Submitted submitted, PieceVersion version) {
        String unit = submitted.claims().stream()
                .findFirst()
                .flatMap(claim -> units.find(claim.enrolment()))
                .map(found -> part(found.code()) + "_")
                .orElse("");
        LocalDate date = version.occasions().stream()
                .map(Occasion::from)
                .min(LocalDate::compareTo)
                .orElseGet(() -> clock.dateOf(version.submittedAt()));
        String name = unit + submitted.piece().reference() + "_"
                + part(version.method().name().toLowerCase(Locale.ROOT)) + "_" + date;
        List<Content> contents = new ArrayList<>();
        for (EvidenceFile file : version.files()) {
            String number = version.files().size() == 1 ? "" : "_" + (contents.size() + 1);
            contents.add(Content.named(name + number, file));
        }
        return contents;
    }

    /** Letters, digits and hyphens, in the order people look for ({@code FE2D-04}). */
    private static String part(String words) {
        return words.strip().replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    }
}
