package org.countersign.site.disk;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Paths;

/** Disks as tests need them. */
public final class Disks {

    private Disks() {}

    public static DiskSpace withRoom() {
        return new DiskSpace(Paths.get("target"), new MemorySize(BigInteger.ZERO));
    }

    /** However large the disk is, more is asked to be left of it. */
    public static DiskSpace full() {
        return new DiskSpace(Paths.get("target"), new MemorySize(BigInteger.valueOf(Long.MAX_VALUE)));
    }
}
