package org.countersign.verification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.hibernate.annotations.Immutable;

/** One unit as the verifier's list finds it; read in queries only. */
@Entity
@Immutable
@Table(name = "verification_listed")
class UnitToVerifyRow extends PanacheEntityBase {

    /** Part of what follows "order by" in HQL. */
    static final String BY_STAGE = Arrays.stream(UnitStage.values())
            .map(stage -> "when " + stage + " then " + stage.ordinal())
            .collect(Collectors.joining(" ", "case u.stage ", " end nulls last, "));

    /** Conditions in HQL on what waits for a verifier. */
    static final String TO_SAMPLE = "(u.stage = WAITS_FOR_VERIFIER or u.samples = 0 and u.met > 0)";

    static final String WAITS = "(" + TO_SAMPLE + " or u.openActions > 0 or u.provisional > 0)";

    @Id
    private UUID id;

    private UUID learnerId;

    private String learner;

    private String standardId;

    private String standardEdition;

    private LocalDate enrolledOn;

    @Enumerated(EnumType.STRING)
    private UnitStage stage;

    private Integer total;
    private Integer met;
    private Integer claimed;
    private Integer untouched;
    private Integer signedOff;

    private int provisional;

    private long samples;

    private long openActions;

    EnrolmentId enrolment() {
        return new EnrolmentId(id);
    }

    /** Empty where nobody has made a summary yet. */
    Optional<UnitToVerify.Standing> standing() {
        return Optional.ofNullable(stage)
                .map(known -> new UnitToVerify.Standing(
                        known, new Progress(total, met, claimed, untouched, signedOff), provisional));
    }
}
