package org.countersign.people.watch;

import org.countersign.wording.Bundle;

/** The words of the page about the door. */
@Bundle("door")
public interface DoorWords {

    String title();

    String navigation();

    String about(long days);

    String nothingSecret();

    String what();

    String when();

    String who();

    String address();

    String request();

    String unknown(String typed);

    String stranger();

    String none();

    String noneAdvice();
}
