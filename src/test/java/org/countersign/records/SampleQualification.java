package org.countersign.records;

import static org.countersign.records.SampleRecords.ASSESSOR;
import static org.countersign.records.SampleRecords.CANDIDATE;
import static org.countersign.records.SampleRecords.CENTRE;
import static org.countersign.records.SampleRecords.STATE;
import static org.countersign.records.SampleRecords.VERIFIER;
import static org.countersign.records.SampleRecords.signed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.records.Declaration.Line;
import org.countersign.records.Declaration.NotSampled;
import org.countersign.records.QualificationRecord.Part;
import org.countersign.records.QualificationRecord.UnitLine;
import org.countersign.records.UnitRecord.Candidate;
import org.countersign.records.UnitRecord.Identifier;
import org.countersign.standards.EditionKey;

/** The record of a qualification on its way, in the centre of {@link SampleRecords}. */
public final class SampleQualification {

    private SampleQualification() {}

    /** One unit verified, one that nobody is enrolled on, and one that does not count. */
    public static QualificationRecord onItsWay() {
        UnitLine verified = new UnitLine(
                "CFACSC4",
                "Deliver customer service to difficult customers",
                List.of("Level 5", "six credits"),
                "Verified on 2 March 2026.",
                Optional.of("27 of 27"),
                List.of(
                        Line.signed(CANDIDATE, signed("Siân Ŵyn-Łukasiewicz", 27, 9, 12)),
                        Line.signed(ASSESSOR, signed("Priya Raman", 27, 16, 40)),
                        Line.notSampled(
                                VERIFIER,
                                new NotSampled("Enough seen.", "Gwenllian Hâf Ő'Neill", LocalDate.of(2026, 2, 28)))));
        UnitLine none = new UnitLine(
                "INSCS001",
                "Deal with customers",
                List.of("Mandatory"),
                "Not enrolled yet.",
                Optional.empty(),
                List.of());
        UnitLine beside = new UnitLine(
                "INSCS016",
                "Deliver customer service to challenging customers",
                List.of(),
                "Missing: 42 criteria.",
                Optional.of("0 of 42"),
                List.of(Line.blank(CANDIDATE)));
        return new QualificationRecord(
                "SVQ 2 Customer Service at SCQF level 5",
                "One unit of two finished.",
                new Candidate("Siân Ŵyn-Łukasiewicz", Optional.empty(), Optional.of("ULN 4729 118 603")),
                CENTRE,
                List.of(new Identifier("Level", "SCQF level 5")),
                new EditionKey("SVQ2-customer-service", "1"),
                LocalDate.of(2025, 9, 8),
                Optional.of("Units chosen on 10 September 2025 by Siân Ŵyn-Łukasiewicz."),
                List.of("Choose five more units. At least seven are needed in all."),
                List.of(
                        new Part(
                                "Mandatory units", List.of(), List.of("Add INSCS004: it is mandatory."), List.of(none)),
                        new Part("Handling problems", List.of("At least one unit"), List.of(), List.of(verified)),
                        new Part("Delivery", List.of("At least one unit"), List.of("Choose one more."), List.of())),
                List.of(beside),
                "1,204 entries, ending with " + STATE.hex());
    }
}
