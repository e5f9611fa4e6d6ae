package org.countersign.assessment.signatures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.Signatory;

/**
 * Who signed a unit and when it was reopened: standing signatures and void ones.
 *
 * @param changedOutside ids of those among them that the journal does not tell of as they are
 * @param forms of the states they are over, by their digests
 */
public record Signatures(
        List<Declaration> declarations,
        List<Reopening> reopenings,
        List<Release> releases,
        Set<UUID> changedOutside,
        Map<String, StateForm> forms) {

    public Signatures {
        declarations = List.copyOf(declarations);
        reopenings = List.copyOf(reopenings);
        releases = List.copyOf(releases);
        changedOutside = Set.copyOf(changedOutside);
        forms = Map.copyOf(forms);
    }

    public static Signatures none() {
        return new Signatures(List.of(), List.of(), List.of(), Set.of(), Map.of());
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

    /** In which form the unit is read: that of the state that stands signed, or else that of today. */
    public StateForm form() {
        return standing().stream()
                .map(Declaration::stateDigest)
                .filter(forms::containsKey)
                .findFirst()
                .map(forms::get)
                .orElse(StateForm.NOW);
    }

    /**
     * By what was signed and released in the program.
     *
     * @param ready nothing is missing in the unit that was or would be signed
     */
    public UnitStage stage(boolean ready) {
        Set<Signatory> signed = standing().stream()
                .filter(this::isAsGiven)
                .map(Declaration::signatory)
                .collect(Collectors.toSet());
        boolean released =
                standingRelease().map(Release::id).filter(this::isAsRecorded).isPresent();
        return UnitStage.of(ready, signed, released);
    }

    /** The journal tells of this signature as it is, and of the name it stands under. */
    public boolean isAsGiven(Declaration declaration) {
        return isAsRecorded(declaration.id());
    }

    private boolean isAsRecorded(UUID id) {
        return !changedOutside.contains(id);
    }

    /** A signature or release that stands, or a reopening, was put in or changed outside the program. */
    public boolean signatureChangedOutside() {
        return Stream.of(
                        standing().stream().map(Declaration::id),
                        standingRelease().stream().map(Release::id),
                        reopenings.stream().map(Reopening::id))
                .flatMap(Function.identity())
                .anyMatch(changedOutside::contains);
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
