package org.countersign.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.Signatory;

/** Who signed a unit and when it was reopened: standing signatures and void ones. */
public record Signatures(List<Declaration> declarations, List<Reopening> reopenings, List<Release> releases) {

    public Signatures {
        declarations = List.copyOf(declarations);
        reopenings = List.copyOf(reopenings);
        releases = List.copyOf(releases);
    }

    /** The present round: how often the unit has been reopened. */
    public int round() {
        return reopenings.size();
    }

    public List<Declaration> standing() {
        return declarations.stream()
                .filter(declaration -> declaration.round() == round())
                .toList();
    }

    /** @param ready nothing is missing in the unit that was or would be signed */
    public UnitStage stage(boolean ready) {
        Set<Signatory> signed = standing().stream().map(Declaration::signatory).collect(Collectors.toSet());
        return UnitStage.of(ready, signed, standingRelease().isPresent());
    }

    /** A signature stands over another state than this one. */
    public boolean changedFrom(String digest) {
        return standing().stream().anyMatch(one -> !one.stateDigest().equals(digest));
    }

    public Optional<Declaration> standing(Signatory signatory) {
        return standing().stream()
                .filter(declaration -> declaration.signatory() == signatory)
                .findFirst();
    }

    public Optional<Release> standingRelease() {
        return releases.stream().filter(release -> release.round() == round()).findFirst();
    }

    /** The reopening that voided this declaration; empty while it stands. */
    public Optional<Reopening> voidedBy(Declaration declaration) {
        return reopenings.stream()
                .filter(reopening -> reopening.round() == declaration.round())
                .findFirst();
    }
}
