package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.rules.UnitFacts.SignOff;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.reports.CriterionReport.SignedOff;

/**
 * What the sign-offs of one criterion come to. A sign-off falls when one of the judgements it names no longer stands as
 * met, and is provisional while it or one of them waits for the countersigner.
 *
 * @param standing the one that counts, or else a provisional one
 * @param fallen the last final one that fell, where none stands now
 */
record SignOffs(Optional<SignedOff> standing, Optional<SignOff> fallen) {

    private static final Comparator<SignOff> LAST =
            Comparator.comparing(SignOff::madeOn).thenComparing(SignOff::id);

    private static final SignOffs NONE = new SignOffs(Optional.empty(), Optional.empty());

    static SignOffs of(Collection<SignOff> signOffs, BodyOfEvidence accepted, BodyOfEvidence expected) {
        if (signOffs.isEmpty()) {
            return NONE;
        }
        Set<UUID> now = accepted.judgements();
        Set<UUID> nowOrSoon = expected.judgements();
        nowOrSoon.addAll(now);
        Optional<SignedOff> counts = last(signOffs.stream()
                        .filter(signOff -> signOff.standing() == Standing.FINAL && restsOn(signOff, now)))
                .map(signOff -> signedOff(signOff, Standing.FINAL));
        Optional<SignedOff> waits = last(signOffs.stream()
                        .filter(signOff -> mayCount(signOff) && restsOn(signOff, nowOrSoon)))
                .map(signOff -> signedOff(signOff, Standing.PROVISIONAL));
        Optional<SignOff> fallen = last(signOffs.stream()
                .filter(signOff -> signOff.standing() == Standing.FINAL && !restsOn(signOff, nowOrSoon)));
        Optional<SignedOff> standing = counts.or(() -> waits);
        return new SignOffs(standing, standing.isPresent() ? Optional.empty() : fallen);
    }

    private static boolean mayCount(SignOff signOff) {
        return signOff.standing() == Standing.FINAL || signOff.standing() == Standing.PROVISIONAL;
    }

    private static boolean restsOn(SignOff signOff, Set<UUID> judgements) {
        return !signOff.judgements().isEmpty() && judgements.containsAll(signOff.judgements());
    }

    private static Optional<SignOff> last(Stream<SignOff> signOffs) {
        return signOffs.max(LAST);
    }

    private static SignedOff signedOff(SignOff signOff, Standing standing) {
        return new SignedOff(signOff.id(), standing, signOff.madeOn(), signOff.judgements());
    }
}
