package org.countersign.portfolio.store;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a centre accepts as evidence; the reason of each number stands beside it in the configuration. */
@ApplicationScoped
public class EvidenceLimits {

    private final long largestFile;
    private final int mostFiles;
    private final Duration leftAloneFor;

    EvidenceLimits(
            @ConfigProperty(name = "countersign.upload.file-size") MemorySize largestFile,
            @ConfigProperty(name = "countersign.upload.files") int mostFiles,
            @ConfigProperty(name = "countersign.upload.left-alone-for") Duration leftAloneFor) {
        this.largestFile = largestFile.asLongValue();
        this.mostFiles = mostFiles;
        this.leftAloneFor = leftAloneFor;
    }

    /** In bytes. */
    public long largestFile() {
        return largestFile;
    }

    public int mostFiles() {
        return mostFiles;
    }

    /** How long nobody has to have touched a file before a sweep may take it. */
    Duration leftAloneFor() {
        return leftAloneFor;
    }
}
