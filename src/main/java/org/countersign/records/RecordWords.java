package org.countersign.records;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.RequirementReport;

/** The words on a record that say how things stand. */
@MessageBundle("records")
public interface RecordWords {

    @Message("Signed by candidate, assessor and internal verifier.")
    String verified();

    @Message("Released without sampling; not verified.")
    String released();

    @Message("Not decided when the unit was signed: {criteria}")
    String notDecided(String criteria);

    @Message("Signed, and waiting for the remaining signatures.")
    String partlySigned();

    @Message("Complete and not signed yet.")
    String ready();

    @Message(
            "Not complete yet.{#if criteria == 1} One criterion is not done.{#else if criteria > 0} {criteria} criteria are"
                    + " not done.{/if}{#if requirements == 1} One requirement is not done.{#else if requirements > 0}"
                    + " {requirements} requirements are not done.{/if}")
    String missing(int criteria, int requirements);

    @Message("Changed outside the program: what was signed is not what stands now.")
    String changedOutside();

    @Message(
            "Changed outside the program: a signature, release or reopening is not as it was recorded, or nobody recorded"
                    + " it.")
    String signatureChangedOutside();

    @Message(
            "{#when standing}{#is UNTOUCHED}Nothing claimed{#is CLAIMED}Claimed{#is NOT_YET}Not yet met{#is MET_PROVISIONALLY}Met, to be countersigned{#is MORE_NEEDED}More needed{#is MET}Met{/when}")
    String standing(CriterionStanding standing);

    @Message("{#when standing}{#is SHORT}Not yet{#is NOTHING_TO_CHECK}Nothing to check yet{#is HOLDS}Holds{/when}")
    String requirement(RequirementReport.Standing standing);

    @Message("{assessor}, countersigned by {countersigner}")
    String countersigned(String assessor, String countersigner);

    @Message("{reference} (version {version})")
    String onVersion(String reference, int version);

    @Message("{name}, {capacity}")
    String noteBy(String name, String capacity);

    @Message("Unit record")
    String record();

    @Message("Print the unit record (PDF)")
    String print();

    @Message("Blank form to sign by hand (PDF)")
    String blankForm();

    @Message("A record that carries a signature is kept as it was issued, and every issue can be opened for good.")
    String printHint();

    @Message("All issues of the record")
    String issues();

    @Message("Record of {learner}")
    String issuesOf(String learner);

    @Message("Issue {number}")
    String issue(int number);

    @Message("Open issue {number} (PDF)")
    String openIssue(int number);

    @Message("Long texts of issue {number}")
    String longTexts(int number);

    @Message("Not issued yet. The record is issued when it is first printed with a signature on it.")
    String noIssues();

    @Message("Replaces issue {number} of {date}. Changed since: {parts}.")
    String replaces(int number, String date, String parts);

    @Message("Replaces issue {number} of {date}, which an earlier version of the program printed.")
    String replacesEarlier(int number, String date);

    @Message("That issue was changed outside the program.")
    String replacedChangedOutside();

    @Message(
            "{#when part}{#is CANDIDATE}the candidate’s name or number{#is CENTRE}the centre’s name or number{#is UNIT}the unit or its rules{#is STANDING}how the unit stands{#is CRITERIA}the criteria{#is REQUIREMENTS}the evidence requirements{#is EVIDENCE}the evidence{#is NOTES}the notes{#is SIGNATURES}the signatures{/when}")
    String part(RecordPart part);

    @Message(
            "Changed outside the program: this is not what was issued. Ask your administrator to restore it from a backup.")
    String issueChangedOutside();

    @Message("Issued by an earlier version of the program, before the journal told of issues.")
    String issueNotTold();

    @Message("Journal when it was printed")
    String journal();

    @Message("{entries} entries, the last with SHA-256 {digest}")
    String journalHead(long entries, String digest);
}
