package org.countersign.records.printing;

import org.countersign.records.UnitRecord;
import org.countersign.wording.Bundle;

/** The words of the printed unit record that are ours. Official texts and findings come with the record. */
@Bundle("paper")
public interface PaperWords {

    String document();

    String kind(UnitRecord.Kind kind);

    String kindMeans(UnitRecord.Kind kind);

    String blankForm();

    String titleIsCentres();

    String candidate();

    String nowCalled();

    String candidateNumber();

    String centre();

    String centreNumber();

    String heldAs();

    String policy();

    String policyEdition();

    String enrolledOn();

    String printedAt();

    String recordId();

    String issue();

    String replaces();

    String journal();

    String signedState();

    String signedStateBrief();

    String none();

    String code();

    String criterion();

    String standing();

    String evidence();

    String contexts();

    String range();

    String rangeItem();

    String rangeShownBy();

    String rangeKnownBy();

    String optional();

    String toRead();

    String signedOff();

    String requirements();

    String requirement();

    String finding();

    String index();

    String reference();

    String piece();

    String version();

    String occasions();

    String occasionTo();

    String files();

    String declared();

    String byCandidate();

    String noEvidence();

    String noNotes();

    String declaration();

    String centresWording();

    String signatory();

    String signature();

    String date();

    String signedElectronically();

    String signedAgainst();

    String changedOutside();

    String afterReset();

    String notSampled();

    String notSampledMeans();

    String voided();

    String voidSince();

    String qualificationDocument();

    String qualificationMeans();

    String unitColumn();

    String criteriaMet();

    String signatures();

    String notSigned();

    String besides();

    String page();

    String of();
}
