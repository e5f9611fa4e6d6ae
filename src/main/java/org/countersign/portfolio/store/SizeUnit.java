package org.countersign.portfolio.store;

import org.countersign.wording.Worded;

/** What the size of a file is counted in. */
enum SizeUnit implements Worded {
    BYTE,
    BYTES,
    KILOBYTES,
    MEGABYTES
}
