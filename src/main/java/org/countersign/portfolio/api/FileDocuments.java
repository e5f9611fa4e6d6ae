package org.countersign.portfolio.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.looks.Looks;

/** Files as JSON, with what is noticed in each. */
@ApplicationScoped
class FileDocuments {

    private final Looks looks;

    FileDocuments(Looks looks) {
        this.looks = looks;
    }

    FileDocument of(EvidenceFile file) {
        return FileDocument.of(file, looks.at(file));
    }

    List<FileDocument> of(List<EvidenceFile> files) {
        return files.stream().map(this::of).toList();
    }
}
