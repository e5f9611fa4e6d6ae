package org.countersign.portfolio.store;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the administrator's page about the kept files of evidence. */
@MessageBundle("store")
public interface StoreWords {

    @Message("Evidence files")
    String title();

    @Message("When the program started it compared the files of evidence in the data folder with the database.")
    String lead();

    @Message("They belong together")
    String fits();

    @Message("Every file that the database names is there, and there is no other.")
    String fitsText();

    @Message("{count} {#if count == 1}file is{#else}files are{/if} missing")
    String missing(int count);

    @Message(
            "Evidence names them, and they are not in the data folder. Stop the program and restore the folder and the database from the same backup.")
    String missingText();

    @Message("The database does not know {count} {#if count == 1}file{#else}files{/if}")
    String unnamed(int count);

    @Message(
            "Nothing is removed. The database may be an older backup than the files: restore the two from the same one before anybody goes on working.")
    String unnamedText();

    @Message("They are listed by SHA-256, which is also their name in the folder.")
    String listed();

    @Message("The files of evidence and the database do not belong together.")
    String apart();
}
