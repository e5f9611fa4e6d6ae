package org.countersign.portfolio.looks;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.kinds.Bytes;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.store.Store;
import org.jboss.logging.Logger;

/** What is noticed in each file, looked for once after each start. */
@ApplicationScoped
public class Looks {

    private static final Logger LOG = Logger.getLogger(Looks.class);

    /** All that a centre's assessors have open in a day; each is a few words. */
    private static final int MOST_KEPT = 10_000;

    private final Store store;
    private final Map<String, List<Notable>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Notable>> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Looks(Store store) {
        this.store = store;
    }

    /** In the order in which they matter. */
    public List<Notable> at(EvidenceFile file) {
        String key = file.sha256() + file.mediaType();
        List<Notable> before = kept.get(key);
        if (before != null) {
            return before;
        }
        try {
            List<Notable> now = look(file);
            kept.put(key, now);
            return now;
        } catch (IOException failed) {
            // The disk, most likely, which is asked again; until then a page about the file is shown without.
            LOG.warnf(failed, "The file %s could not be looked into.", file.id());
            return List.of();
        } catch (RuntimeException unforeseen) {
            // The bytes will be the same next time, and so would be the line in the log.
            LOG.warnf(unforeseen, "The file %s cannot be looked into.", file.id());
            kept.put(key, List.of());
            return List.of();
        }
    }

    private List<Notable> look(EvidenceFile file) throws IOException {
        Optional<FileChannel> channel = store.open(file.sha256());
        Optional<FileType> type = FileType.of(file.mediaType());
        if (channel.isEmpty() || type.isEmpty()) {
            return List.of();
        }
        try (Bytes bytes = new Bytes(channel.get())) {
            return Look.into(type.get(), bytes);
        }
    }
}
