package org.countersign.assessment.signing;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The signatures of a unit as its pages show them to one reader.
 *
 * @param digest of the state that would be signed now
 * @param undecided claims that nobody has decided on
 */
@TemplateData
record SigningView(
        String enrolment,
        String learner,
        String title,
        String digest,
        SignatureLines signed,
        List<NoteLine> notes,
        List<Undecided> undecided,
        Acts acts) {

    public SigningView {
        notes = List.copyOf(notes);
        undecided = List.copyOf(undecided);
    }

    public String path() {
        return signed.path();
    }

    /** All undecided claims, as the box sends them. */
    public String undecidedClaims() {
        return undecided.stream().map(Undecided::claim).collect(Collectors.joining(" "));
    }

    /** @param said such as "E05 for C4.1.2" */
    @TemplateData
    public record Undecided(String claim, String href, String said) {}

    @TemplateData
    public record NoteLine(String by, Instant at, String text) {}

    /**
     * What this reader may do here.
     *
     * @param sign signatures they have still to give, with the reason where they cannot give them now
     * @param releases whether they may release it without sampling now
     * @param reopens whether the question arises: they reopen units, and this one is signed
     * @param whyNotReopen a sentence; null where they may
     */
    @TemplateData
    public record Acts(List<Sign> sign, boolean releases, boolean reopens, String whyNotReopen, boolean writesNotes) {

        public Acts {
            sign = List.copyOf(sign);
        }

        /** Whether there is anything for this reader to sign now. */
        public boolean signs() {
            return sign.stream().anyMatch(one -> one.whyNot() == null);
        }
    }

    /** @param whyNot a sentence; null where they may sign now */
    @TemplateData
    public record Sign(String signatory, String label, String whyNot) {}
}
