package org.countersign.portfolio.store;

import org.countersign.wording.Bundle;

/** The words of the administrator's page about the kept files of evidence. */
@Bundle("store")
public interface StoreWords {

    String title();

    String lead();

    String fits();

    String fitsText();

    String missing(int count);

    String missingText();

    String unnamed(int count);

    String unnamedText();

    String listed();

    String apart();

    String sweep();

    String sweepPurpose();

    String swept(long files);
}
