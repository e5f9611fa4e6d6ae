package org.countersign.portfolio.store;

import org.countersign.site.Worded;

/** What the size of a file is counted in. */
enum SizeUnit implements Worded {
    BYTE,
    BYTES,
    KILOBYTES,
    MEGABYTES
}
