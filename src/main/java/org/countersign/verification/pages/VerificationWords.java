package org.countersign.verification.pages;

import org.countersign.verification.Sample.Kind;
import org.countersign.wording.Bundle;

/** The words of the verifier's pages. */
@Bundle("verification")
public interface VerificationWords {

    String notKnown();

    String verification();

    String lead();

    String search();

    String searchHint();

    String anyStage();

    String anyUnit();

    String noneFoundTitle();

    String noneFoundHow();

    String showAll();

    String noneTitle();

    String noneHow();

    String learner();

    String unit();

    String stage();

    String progress();

    String met(int met, int all);

    String lastSample();

    String notSampled();

    String openActions();

    String none();

    String samples();

    String noSamples();

    String agreed(String kind, String date, String name);

    String actionsRequired(String kind, String date, String name);

    String lookedAt(String what);

    String action(String owner, String date);

    String cleared(String name, String date);

    String open();

    String done();

    String doneHint();

    String respond();

    String responded();

    String clearComments();

    String clearCommentsHint();

    String clear();

    String clearedNow();

    String takeASample();

    String kind();

    String criteria();

    String criteriaHint();

    String decisionsOn(int count, String code);

    String readPiece(String reference);

    String pieces();

    String outcome();

    String agree();

    String require();

    String comments();

    String commentsHint();

    String required();

    String requiredHint();

    String decision();

    String what();

    String due();

    String record();

    String recorded();

    String nothingToSample();

    String back();

    String signOffOf(String code);

    String judgementOf(String reference, String code);

    String kindName(Kind kind);
}
