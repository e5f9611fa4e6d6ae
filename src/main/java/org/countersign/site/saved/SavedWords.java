package org.countersign.site.saved;

import org.countersign.wording.Bundle;

/** The words of the list of drafts. */
@Bundle("saved")
public interface SavedWords {

    String drafts();

    String lead();

    String noneTitle();

    String none();

    String savedAt(String at);

    String goOn();

    String discard();

    String discarded();

    String ticked();
}
