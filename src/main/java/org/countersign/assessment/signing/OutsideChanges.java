package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Decisions;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.journal.Journal;
import org.countersign.journal.Kept;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.store.FileProof;
import org.countersign.site.PersonId;

/**
 * What of a unit was put in or changed by somebody who had the database or the data folder open, each by its name. Asked
 * whenever the unit is signed, shown to be signed, or printed.
 */
@ApplicationScoped
public class OutsideChanges {

    private final Journal journal;
    private final FileProof files;
    private final People people;
    private final SigningWords words;

    OutsideChanges(Journal journal, FileProof files, People people, SigningWords words) {
        this.journal = journal;
        this.files = files;
        this.people = people;
        this.words = words;
    }

    /** With every file read to its end: for what is kept for good. */
    public List<String> readingFiles(Unit unit) {
        return Stream.of(signatures(unit).stream(), states(unit), facts(unit), files(unit, true))
                .flatMap(named -> named)
                .toList();
    }

    /** With the files that were not read since the program started, for what is only shown. */
    public List<String> in(Unit unit) {
        return Stream.of(signatures(unit).stream(), states(unit), facts(unit), files(unit, false))
                .flatMap(named -> named)
                .toList();
    }

    /** Only signatures, reopenings and releases, which were compared when the unit was read. */
    List<String> signatures(Unit unit) {
        Signatures signatures = unit.signatures();
        List<Declaration> changed = signatures.declarations().stream()
                .filter(declaration -> !signatures.isAsGiven(declaration))
                .toList();
        List<String> named = new ArrayList<>();
        if (!changed.isEmpty()) {
            Set<PersonId> signers = new HashSet<>();
            changed.forEach(one -> signers.add(one.by()));
            NamesOfTheDay names = people.namesOfTheDay(signers);
            changed.forEach(one -> named.add(words.changedSignature(names.at(one.by(), one.recordedAt()))));
        }
        Set<UUID> outside = signatures.changedOutside();
        signatures.releases().stream()
                .map(Release::id)
                .filter(outside::contains)
                .forEach(release -> named.add(words.changedRelease()));
        signatures.reopenings().stream()
                .map(Reopening::id)
                .filter(outside::contains)
                .forEach(reopening -> named.add(words.changedReopening()));
        return named;
    }

    /** The kept bytes of what stands signed. */
    private Stream<String> states(Unit unit) {
        return unit.signatures().standing().stream()
                .map(Declaration::stateDigest)
                .distinct()
                .filter(digest -> SignedStateRow.of(unit.enrolment().id(), digest)
                        .filter(SignedState::isAsSigned)
                        .isEmpty())
                .map(digest -> words.changedState(digest));
    }

    private Stream<String> facts(Unit unit) {
        List<Kept> facts = Stream.concat(unit.evidence().asKept().stream(), unit.decisions().asKept().stream())
                .toList();
        Set<UUID> changed =
                journal.changedOutside(facts).stream().map(Kept::subject).collect(Collectors.toSet());
        return changed.isEmpty() ? Stream.empty() : named(unit, changed).stream();
    }

    private List<String> named(Unit unit, Set<UUID> changed) {
        Decisions decisions = unit.decisions();
        List<String> named = new ArrayList<>();
        versions(unit)
                .filter(version -> changed.contains(version.id()))
                .forEach(
                        version -> named.add(words.changedVersion(reference(unit, version.piece()), version.number())));
        unit.evidence().claims().stream()
                .filter(claim -> changed.contains(claim.id().value()))
                .forEach(claim -> named.add(words.changedClaim(reference(unit, claim.piece()), claim.criterion())));
        decisions.judgements().stream()
                .filter(judgement -> changed.contains(judgement.id().value()))
                .forEach(judgement -> named.add(changedJudgement(unit, judgement.claim())));
        decisions.signOffs().stream()
                .filter(signOff -> changed.contains(signOff.id().value()))
                .forEach(signOff -> named.add(words.changedSignOff(signOff.criterion())));
        decisions.countersignatures().stream()
                .filter(answer -> changed.contains(answer.id()))
                .forEach(answer -> named.add(changedCountersignature(unit, answer.decision())));
        decisions.attestations().stream()
                .filter(attestation -> changed.contains(attestation.id()))
                .forEach(attestation -> named.add(words.changedAttestation(attestation.ruleCode())));
        decisions.referrals().stream()
                .filter(referral -> changed.contains(referral.id()))
                .forEach(referral -> named.add(words.changedReferral(reference(unit, referral.piece()))));
        return named;
    }

    private String changedJudgement(Unit unit, ClaimId id) {
        Claim claim = unit.claim(id);
        return words.changedJudgement(reference(unit, claim.piece()), claim.criterion());
    }

    private String changedCountersignature(Unit unit, DecisionId decision) {
        return unit.decisions()
                .signOff(decision)
                .map(signOff -> words.changedCountersignature(signOff.criterion()))
                .or(() -> unit.decisions()
                        .judgement(decision)
                        .map(judgement -> words.changedCountersignature(
                                unit.claim(judgement.claim()).criterion())))
                .orElseGet(() -> words.changedCountersignature(""));
    }

    private Stream<String> files(Unit unit, boolean afresh) {
        List<String> named = new ArrayList<>();
        versions(unit).forEach(version -> {
            for (EvidenceFile file : version.files()) {
                String reference = reference(unit, version.piece());
                switch (afresh ? files.afresh(file.sha256()) : files.sinceStart(file.sha256())) {
                    case AS_GIVEN -> {}
                    case CHANGED -> named.add(words.changedFile(file.name(), reference));
                    case GONE -> named.add(words.goneFile(file.name(), reference));
                }
            }
        });
        return named.stream();
    }

    private static Stream<PieceVersion> versions(Unit unit) {
        return unit.evidence().versions().values().stream().flatMap(List::stream);
    }

    private static String reference(Unit unit, PieceId piece) {
        return unit.evidence().pieces().get(piece).reference();
    }
}
