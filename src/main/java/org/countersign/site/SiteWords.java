package org.countersign.site;

import org.countersign.wording.Bundle;

/** The words of the shell. */
@Bundle("site")
public interface SiteWords {

    String product();

    String skip();

    String navigation();

    String signedInAs();

    String signOut();

    String problemsTitle(int count);

    String optional();

    String choose();

    String pages();

    String previous();

    String next();

    String range(long from, long to, long total);

    String show();

    String home();

    String errorId();

    String titleInvalid();

    String invalid();

    String unstorable();

    String notAcceptable();

    String lengthRequired();

    String mediaType();

    String titleSignIn();

    String signInFirst();

    String titleNotAllowed();

    String notAllowed();

    String titleNotFound();

    String methodNotThere();

    String titleConflict();

    String conflict();

    String titleTooLarge();

    String tooLarge();

    String tooLargeUnknown();

    String titleTooSlow();

    String tooSlow();

    String titleTooMany();

    String tooManyOfYours();

    String tooManyVisitors();

    String titleTooSoon();

    String tooSoon();

    String titleInternal();

    String internal();

    String notReady();

    String titleDiskFull();

    String diskFull();

    String keptFromFullDisk();

    String titleStaleForm();

    String staleForm();

    String formOfAnother();

    String otherSite();

    String tokenMissing();

    String keptTitle();

    String keptFromStalePage();

    String filesNotKept(String names);

    String passwordNotKept();

    String whatYouTyped();

    String ticked();

    String nothingTyped();

    String sendKept();

    String discardKept();

    String sessionEnds(String time);

    String sessionEndsAnyway(String time);

    String sessionEnded(String time);

    String sessionUnreached(String time);

    String working();

    String staySignedIn();

    String draftSaved(String time);

    String draftRestored(String time);

    String draftLeftOver();

    String draftSignedOut();

    String draftUnreached();

    String draftOfBefore(String time);

    String draftShow();

    String draftKeepMine();

    String draftDiscard();

    String draftWithoutScript();

    String sending();

    String sendingArrived();

    String sendingStopped();

    String sendingStop();

    String sendingFiles();

    String sendingLost();

    String sendingTooLarge();

    String sendingUnreachable(String status);

    String sendingTooSlow();

    String sendingForeign(String status);

    String sendingFailed(String sentence);

    String sendingSent();
}
