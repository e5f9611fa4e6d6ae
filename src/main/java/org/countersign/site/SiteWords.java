package org.countersign.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the shell. */
@MessageBundle("site")
public interface SiteWords {

    @Message("Countersign")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Signed in as")
    String signedInAs();

    @Message("Sign out")
    String signOut();

    @Message("What was sent cannot be used yet")
    String problemsTitle();

    @Message("optional")
    String optional();

    @Message("Choose…")
    String choose();

    @Message("Pages of this list")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("{from} to {to} of {total}")
    String range(long from, long to, long total);

    @Message("Go to your first page")
    String home();

    @Message("Reference")
    String errorId();
}
