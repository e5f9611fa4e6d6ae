package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.countersign.portfolio.store.Store;

/** The store keeps what a version has, for ever. */
@ApplicationScoped
class FilesOfVersions implements Store.References {

    @Override
    public Set<String> among(Collection<String> digests) {
        return Set.copyOf(FileRow.named(digests));
    }

    @Override
    public Set<String> all() {
        return Set.copyOf(FileRow.allNamed());
    }
}
