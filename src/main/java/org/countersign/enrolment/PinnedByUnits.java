package org.countersign.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countersign.catalogue.PinnedEditions;
import org.countersign.journal.Journal;
import org.countersign.journal.Kept;

/** The editions that enrolments name, each with the digest they give. */
@ApplicationScoped
class PinnedByUnits implements PinnedEditions {

    private final Journal journal;

    PinnedByUnits(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Pins standards() {
        return new Named("standard", "standardDigest");
    }

    @Override
    public Pins policies() {
        return new Named("policy", "policyDigest");
    }

    private final class Named implements Pins {

        private final String edition;
        private final String digest;

        Named(String edition, String digest) {
            this.edition = edition;
            this.digest = digest;
        }

        @Override
        public List<Pin> all() {
            return EnrolmentRow.pinned(edition, digest);
        }

        @Override
        public boolean isTold(Pin pin) {
            List<Kept> saying = EnrolmentRow.pinned(edition, digest, pin).stream()
                    .map(enrolment ->
                            new Kept(EnrolmentRow.class, enrolment.id().value(), enrolment))
                    .toList();
            return journal.changedOutside(saying).size() < saying.size();
        }
    }
}
