package org.countersign.site.jobs;

import org.countersign.wording.Bundle;

/** The words of the page of work in the background. */
@Bundle("jobs")
public interface JobWords {

    String title();

    String lead();

    String never();

    String underWay(String since, long done, long total);

    String preparing(String since);

    String failed(String at, long done, long total);

    String ended(String at);

    String everyHours(long hours);

    String begin();

    String lookAgain();

    String begun();
}
