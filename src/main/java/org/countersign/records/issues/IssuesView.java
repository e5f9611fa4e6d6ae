package org.countersign.records.issues;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/** The issues of one unit's record as their page shows them, the newest first. */
@TemplateData
record IssuesView(String path, String learner, String title, List<Line> issues) {

    public IssuesView {
        issues = List.copyOf(issues);
    }

    /**
     * @param replaces which issue it replaces and why, a sentence; null on the first
     * @param standing a sentence where it is not simply as it was issued, or else empty
     * @param longTexts where what was too long to be printed is; null where nothing was
     * @param journal the head that is printed on it, a sentence; null where none is
     */
    @TemplateData
    public record Line(
            String path,
            int number,
            Instant at,
            String replaces,
            String standing,
            String longTexts,
            boolean changedOutside,
            String sha256,
            String journal) {}
}
