package org.countersign.assessment.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.rules.refusals.Signing.Reopener;

/** The words of the signatures. */
@MessageBundle("signing")
public interface SigningWords {

    @Message("Declarations and signatures")
    String signatures();

    @Message("Sign the unit")
    String signTheUnit();

    @Message("Open the signing page")
    String open();

    @Message("Your centre’s wording")
    String centresWording();

    @Message("In the words of the standard")
    String standardsWording();

    @Message("Signed by {name} on {date}")
    String signedBy(String name, String date);

    @Message("Not signed")
    String notSigned();

    @Message("Void: signed by {name} on {date}")
    String voidBy(String name, String date);

    @Message("reopened by {name} as {as} on {date}: {reason}")
    String reopenedBy(String name, String as, String date, String reason);

    @Message("Not sampled: {reason} ({name}, {date})")
    String notSampled(String reason, String name, String date);

    @Message("Password reset by somebody else within 24 hours before signing")
    String afterReset();

    @Message("Changed outside the program: what was signed is not what stands now, and nobody reopened the unit.")
    String changedOutside();

    @Message("Changed outside the program: a signature, release or reopening here is not as it was recorded, or nobody"
            + " recorded it.")
    String signatureChangedOutside();

    @Message("Changed outside the program: {things}.")
    String changedThings(String things);

    @Message("Changed outside the program")
    String lineChangedOutside();

    @Message("the signature of {name}")
    String changedSignature(String name);

    @Message("the release without sampling")
    String changedRelease();

    @Message("a reopening")
    String changedReopening();

    @Message("the kept text of what was signed ({digest})")
    String changedState(String digest);

    @Message("version {number} of {reference}")
    String changedVersion(String reference, int number);

    @Message("the claim of {reference} for {code}")
    String changedClaim(String reference, String code);

    @Message("the decision on {reference} for {code}")
    String changedJudgement(String reference, String code);

    @Message("the sign-off of {code}")
    String changedSignOff(String code);

    @Message("the countersigner’s answer{#if code} on {code}{/if}")
    String changedCountersignature(String code);

    @Message("the confirmation of “{rule}”")
    String changedAttestation(String rule);

    @Message("the referral of {reference}")
    String changedReferral(String reference);

    @Message("the file “{name}” of {reference}")
    String changedFile(String name, String reference);

    @Message("the file “{name}” of {reference}, which is gone")
    String goneFile(String name, String reference);

    @Message("What you sign has the digest")
    String digest();

    @Message("Your password")
    String password();

    @Message("Signing needs your password again. Your name, the time and exactly this state of the unit are kept.")
    String passwordHint();

    @Message("Sign")
    String sign();

    @Message("Nobody has decided on these yet. Once you sign, nobody can:")
    String undecided();

    @Message("{reference} for {criterion}")
    String undecidedClaim(String reference, String criterion);

    @Message("Sign without deciding these")
    String withoutDeciding();

    @Message("The unit was signed.")
    String signed();

    @Message(
            "While a signature stands, nothing in the unit can be changed; reopening it voids the signatures for good.")
    String consequence();

    @Message("Release without sampling")
    String release();

    @Message("The unit then counts as released and never as verified. The reason is printed on the verifier’s line.")
    String releaseConsequence();

    @Message("Why it was not sampled")
    String releaseReason();

    @Message("The unit was released without sampling.")
    String released();

    @Message("Reopen the unit")
    String reopen();

    @Message("Every signature on it becomes void for good and stays readable as void, on every page and print.")
    String reopenConsequence();

    @Message("Why it has to be reopened")
    String reopenReason();

    @Message("The unit was reopened; its signatures are void.")
    String reopened();

    @Message("Notes/Comments")
    String notes();

    @Message("No notes yet.")
    String noNotes();

    @Message("Add a note")
    String addNote();

    @Message("Printed on the record as it stands; it cannot be changed later.")
    String noteHint();

    @Message("The note was added.")
    String noteAdded();

    @Message("Unit")
    String unit();

    @Message(
            "{#when as}{#is ASSESSOR}assessor{#is INTERNAL_VERIFIER}internal verifier{#is LEAD_VERIFIER}lead verifier{/when}")
    String reopener(Reopener as);
}
