package org.countersign.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.DecisionId;
import org.countersign.portfolio.PieceId;

/**
 * What a verifier says about a sample.
 *
 * @param criteria codes of the criteria looked at
 * @param seen digest of the state the verifier was shown
 * @param actions required; none where the sample is agreed
 */
public record SampleForm(
        Sample.Kind kind,
        List<String> criteria,
        List<PieceId> pieces,
        boolean agreed,
        String comments,
        String seen,
        List<Required> actions) {

    public SampleForm {
        criteria = List.copyOf(criteria);
        pieces = List.copyOf(pieces);
        actions = List.copyOf(actions);
    }

    /**
     * @param id made by the form
     * @param decision one of those sampled
     */
    public record Required(UUID id, DecisionId decision, String required, LocalDate dueOn) {}
}
