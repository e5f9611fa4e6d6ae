package org.countersign.catalogue.importing;

import org.countersign.wording.Bundle;

/** What the command line says to whoever uses it. */
@Bundle("importCommand")
public interface CommandWords {

    String usage();

    String unknownOption(String option);

    String answersUnreadable(String file);

    String unexpected(String file);

    String whyAndWhat(String why, String what);
}
