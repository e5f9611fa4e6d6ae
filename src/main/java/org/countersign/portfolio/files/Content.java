package org.countersign.portfolio.files;

import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.store.Sizes;

/**
 * A file somebody may look at, and what its download is called.
 *
 * @param downloadName made for people, with the ending of its type: {@code FE2D-04_E03_observation_2026-11-12.pdf}
 */
public record Content(EvidenceFile file, String downloadName) {

    /** @param name without the ending, which follows from the type */
    static Content named(String name, EvidenceFile file) {
        return new Content(file, name + "." + typeOf(file).extension());
    }

    public FileType type() {
        return typeOf(file);
    }

    private static FileType typeOf(EvidenceFile file) {
        return FileType.of(file.mediaType()).orElseThrow();
    }

    public boolean isShown() {
        return type().opensInBrowser();
    }

    public String size() {
        return Sizes.read(file.size());
    }

    public String path() {
        return "/files/" + file.id() + "/" + downloadName;
    }
}
