package org.countersign.portfolio.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the kept files of evidence and the rows that name them belong together. Changes neither. */
@ApplicationScoped
public class StoreFit {

    private final Store store;
    private final List<Store.References> references;
    private volatile Found atStart = new Found(List.of(), List.of());

    StoreFit(Store store, @All List<Store.References> references) {
        this.store = store;
        this.references = references;
    }

    /**
     * SHA-256 digests, in order.
     *
     * @param unnamed kept files that no row names: the database may be an older backup than the files
     * @param missing files that rows name and that are not kept: the files may be older, or gone
     */
    @Schema(name = "EvidenceFilesCompared")
    @TemplateData
    public record Found(List<String> unnamed, List<String> missing) {

        @JsonIgnore
        public boolean fits() {
            return unnamed.isEmpty() && missing.isEmpty();
        }
    }

    /** As it was when the program started. */
    public Found atStart() {
        return atStart;
    }

    void lookAtStart() throws IOException {
        atStart = look();
    }

    Found look() throws IOException {
        Set<String> kept = store.kept();
        Set<String> named = new HashSet<>();
        QuarkusTransaction.requiringNew().run(() -> references.forEach(rows -> named.addAll(rows.all())));
        return new Found(without(kept, named), without(named, kept));
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return List.copyOf(rest);
    }
}
