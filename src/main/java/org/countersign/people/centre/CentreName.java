package org.countersign.people.centre;

import org.countersign.wording.Worded;

/** What a centre is called that nobody has given a name. */
enum CentreName implements Worded {
    UNNAMED
}
