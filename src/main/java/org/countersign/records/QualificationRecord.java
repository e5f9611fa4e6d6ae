package org.countersign.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.EditionKey;

/**
 * The record of a learner's whole qualification: which units were chosen, and of each what its own record says of its state and
 * its signatures. Ready to be printed: facts, and sentences ready made.
 *
 * @param standing where the qualification stands as a whole, a sentence
 * @param identifiers what was published to tell it by, under its labels
 * @param chosen when and by whom the units were chosen, a sentence; empty where none were
 * @param findings of the choice as a whole
 * @param besides units of the qualification that the learner is on and that do not count
 * @param journal how long the journal was and the digest it ended with
 */
public record QualificationRecord(
        String title,
        String standing,
        UnitRecord.Candidate candidate,
        UnitRecord.Centre centre,
        List<UnitRecord.Identifier> identifiers,
        EditionKey heldAs,
        LocalDate enrolledOn,
        Optional<String> chosen,
        List<String> findings,
        List<Part> parts,
        List<UnitLine> besides,
        String journal)
        implements Printable {

    public QualificationRecord {
        identifiers = List.copyOf(identifiers);
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
        besides = List.copyOf(besides);
    }

    /** A group with the units that were chosen of it. */
    public record Part(String title, List<String> asked, List<String> findings, List<UnitLine> units) {}

    /**
     * @param facts level, credit and whether it is mandatory, in words
     * @param standing as on the record of the unit, a sentence
     * @param criteria how many are met of how many; empty where nobody is enrolled on it
     * @param lines of its declaration, signed or not
     */
    public record UnitLine(
            String code,
            String title,
            List<String> facts,
            String standing,
            Optional<String> criteria,
            List<Declaration.Line> lines) {}
}
