package org.countersign.site.saved;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of drafts. */
@MessageBundle("saved")
public interface SavedWords {

    @Message("My drafts")
    String drafts();

    @Message("What you typed and have not sent yet. Only you see it. A draft goes when its form is sent.")
    String lead();

    @Message("No drafts")
    String noneTitle();

    @Message("While you write, a form saves itself. What you have not sent yet will appear here.")
    String none();

    @Message("Saved {at}")
    String savedAt(String at);

    @Message("Go on writing")
    String goOn();

    @Message("Discard draft")
    String discard();

    @Message("The draft was discarded.")
    String discarded();

    @Message("Ticked")
    String ticked();
}
