package org.countersign.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.verification.Sample.Kind;

/** The words of the verifier's pages. */
@MessageBundle("verification")
public interface VerificationWords {

    @Message("Verification")
    String verification();

    @Message("The units you verify: what has been decided, sampled and signed, and what is still open.")
    String lead();

    @Message("Find a learner")
    String search();

    @Message("Part of the name.")
    String searchHint();

    @Message("However far")
    String anyStage();

    @Message("Any unit")
    String anyUnit();

    @Message("None of your units is like this")
    String noneFoundTitle();

    @Message("Try a shorter part of the name, another unit, or")
    String noneFoundHow();

    @Message("show all your units")
    String showAll();

    @Message("No unit is allocated to you for verification")
    String noneTitle();

    @Message("An administrator allocates you to an enrolment as its internal verifier; it then stands here.")
    String noneHow();

    @Message("Learner")
    String learner();

    @Message("Unit")
    String unit();

    @Message("How far")
    String stage();

    @Message("Progress")
    String progress();

    @Message("{met} of {all} criteria met")
    String met(int met, int all);

    @Message("Last sample")
    String lastSample();

    @Message("not sampled yet")
    String notSampled();

    @Message("Open actions")
    String openActions();

    @Message("none")
    String none();

    @Message("Samples and actions")
    String samples();

    @Message("No decision on this unit has been sampled yet.")
    String noSamples();

    @Message("{kind} sample on {date} by {name}: agreed")
    String agreed(String kind, String date, String name);

    @Message("{kind} sample on {date} by {name}: actions required")
    String actionsRequired(String kind, String date, String name);

    @Message("Looked at {what}.")
    String lookedAt(String what);

    @Message("Action for {owner}, due {date}")
    String action(String owner, String date);

    @Message("cleared by {name} on {date}")
    String cleared(String name, String date);

    @Message("open")
    String open();

    @Message("What was done")
    String done();

    @Message("The verifier sees it with your name and clears the action when satisfied.")
    String doneHint();

    @Message("Say what was done")
    String respond();

    @Message("What was done about the action is recorded.")
    String responded();

    @Message("Comments on clearing")
    String clearComments();

    @Message("Needed where nobody has said what was done.")
    String clearCommentsHint();

    @Message("Clear the action")
    String clear();

    @Message("The action is cleared.")
    String clearedNow();

    @Message("Take a sample")
    String takeASample();

    @Message("Kind of sample")
    String kind();

    @Message("Criteria you looked at")
    String criteria();

    @Message("At least one criterion or one piece. Only those with a final decision can be sampled.")
    String criteriaHint();

    @Message("{#if count == 1}One decision{#else}{count} decisions{/if} on {code}")
    String decisionsOn(int count, String code);

    @Message("Read {reference} and what was decided on it")
    String readPiece(String reference);

    @Message("Pieces you looked at")
    String pieces();

    @Message("Outcome")
    String outcome();

    @Message("Agreed: the decisions are sound")
    String agree();

    @Message("Actions required: a decision has to be looked at again")
    String require();

    @Message("Comments")
    String comments();

    @Message("Seen by verifiers and the assessor, never by the learner.")
    String commentsHint();

    @Message("Action")
    String required();

    @Message("Where the outcome is that actions are required, all three are needed; otherwise leave them empty. The"
            + " decision it is about counts no longer, the assessor decides again, and signatures on the unit become"
            + " void.")
    String requiredHint();

    @Message("Decision it is about")
    String decision();

    @Message("What has to be done")
    String what();

    @Message("Due on")
    String due();

    @Message("Record the sample")
    String record();

    @Message("The sample is recorded.")
    String recorded();

    @Message("Nothing has been decided on this unit yet, so there is nothing to sample.")
    String nothingToSample();

    @Message("Back to the unit")
    String back();

    @Message("sign-off of {code}")
    String signOffOf(String code);

    @Message("judgement of {reference} for {code}")
    String judgementOf(String reference, String code);

    @Message("{#when kind}{#is INTERIM}Interim{#is SUMMATIVE}Summative{/when}")
    String kindName(Kind kind);
}
