package org.countersign.rules.reports;

import java.util.Set;
import org.countersign.standards.Signatory;

/**
 * How far a unit has come as a whole. Complete, signed, verified and released without sampling are different things, and
 * each is called by its own name.
 */
public enum UnitStage {
    /** Something is still missing. */
    UNDER_WAY,
    /** Complete, and signed by nobody yet. */
    READY,
    /** Signed by the assessor. */
    WAITS_FOR_CANDIDATE,
    /** Signed by the candidate. */
    WAITS_FOR_ASSESSOR,
    /** Signed by candidate and assessor. */
    WAITS_FOR_VERIFIER,
    /** Let go by the verifier without a sample; never called verified. */
    RELEASED,
    VERIFIED;

    /**
     * @param ready nothing is missing
     * @param signed whose signatures stand
     * @param released a release without sampling stands
     */
    public static UnitStage of(boolean ready, Set<Signatory> signed, boolean released) {
        if (signed.contains(Signatory.INTERNAL_VERIFIER)) {
            return VERIFIED;
        }
        if (released) {
            return RELEASED;
        }
        if (signed.containsAll(Set.of(Signatory.CANDIDATE, Signatory.ASSESSOR))) {
            return WAITS_FOR_VERIFIER;
        }
        if (signed.contains(Signatory.ASSESSOR)) {
            return WAITS_FOR_CANDIDATE;
        }
        if (signed.contains(Signatory.CANDIDATE)) {
            return WAITS_FOR_ASSESSOR;
        }
        return ready ? READY : UNDER_WAY;
    }

    /** A record of it can be printed that needs no signature any more. */
    public boolean isClosed() {
        return this == RELEASED || this == VERIFIED;
    }
}
