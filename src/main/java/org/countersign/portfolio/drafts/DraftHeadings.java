package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.portfolio.evidence.InWriting;
import org.countersign.portfolio.evidence.PieceId;

/** What the learner's list says of a draft. */
@ApplicationScoped
class DraftHeadings implements InWriting {

    @Override
    public Map<PieceId, Heading> among(Collection<PieceId> pieces) {
        return DraftRow.of(pieces).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, draft -> heading(draft.getValue())));
    }

    private static Heading heading(DraftRow row) {
        return new Heading(row.typed().title(), row.typed().ticked().size(), row.changedAt());
    }
}
