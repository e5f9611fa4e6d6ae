package org.countersign.assessment.signing;

import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.wording.Bundle;

/** The words of the signatures. */
@Bundle("signing")
public interface SigningWords {

    String signatures();

    String signTheUnit();

    String open();

    String centresWording();

    String standardsWording();

    String signedBy(String name, String date);

    String notSigned();

    String voidBy(String name, String date);

    String reopenedBy(String name, String as, String date, String reason);

    String notSampled(String reason, String name, String date);

    String afterReset();

    String changedOutside();

    String signatureChangedOutside();

    String changedThings(String things);

    String lineChangedOutside();

    String changedSignature(String name);

    String changedRelease();

    String changedReopening();

    String changedState(String digest);

    String changedVersion(String reference, int number);

    String changedClaim(String reference, String code);

    String changedJudgement(String reference, String code);

    String changedSignOff(String code);

    String changedCountersignature(String code);

    String changedAttestation(String rule);

    String changedReferral(String reference);

    String changedFile(String name, String reference);

    String goneFile(String name, String reference);

    String digest();

    String password();

    String passwordHint();

    String sign();

    String undecided();

    String undecidedClaim(String reference, String criterion);

    String withoutDeciding();

    String signed();

    String consequence();

    String release();

    String releaseConsequence();

    String releaseReason();

    String released();

    String reopen();

    String reopenConsequence();

    String reopenReason();

    String reopened();

    String notes();

    String noNotes();

    String addNote();

    String noteHint();

    String noteAdded();

    String unit();

    String reopener(Reopener as);
}
