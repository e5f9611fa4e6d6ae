package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.SignOffForm.SignatureLine;
import org.countersign.standards.Signatory;
import org.countersign.standards.importing.transcript.Transcript.SignOff;

/** The form a unit is signed on, where all of it is printed: a heading, a statement and a line for each who signs. */
final class Signing {

    private Signing() {}

    static Optional<SignOffForm> form(SignOff printed) {
        List<SignatureLine> lines = new ArrayList<>();
        Set<Signatory> signing = EnumSet.noneOf(Signatory.class);
        for (String label : printed.lines()) {
            Optional<Signatory> who = who(label);
            if (who.isEmpty() || !signing.add(who.get())) {
                return Optional.empty();
            }
            lines.add(new SignatureLine(who.get(), label));
        }
        boolean whole = signing.size() == Signatory.values().length
                && !printed.heading().isEmpty()
                && printed.statement().size() == 1;
        return whole
                ? Optional.of(
                        new SignOffForm(printed.heading(), printed.statement().get(0), lines))
                : Optional.empty();
    }

    private static Optional<Signatory> who(String label) {
        String normal = label.toLowerCase(Locale.ROOT);
        if (normal.matches(".*(internal|\\biv\\b|\\biqa\\b).*")) {
            return Optional.of(Signatory.INTERNAL_VERIFIER);
        }
        if (normal.contains("assessor")) {
            return Optional.of(Signatory.ASSESSOR);
        }
        return normal.matches(".*(candidate|learner|student).*") ? Optional.of(Signatory.CANDIDATE) : Optional.empty();
    }
}
