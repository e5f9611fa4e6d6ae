package org.countersign.assessment.summary;

import org.countersign.wording.Bundle;

/** What people are told of making the lists anew. */
@Bundle("rebuild")
public interface RebuildWords {

    String title();

    String purpose();

    String outcome(long done, long found);
}
