package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.UUID;

/** The lock that people take in turn before they change what stands in an enrolment. */
@Entity
@Table(name = "enrolment_turn")
class TurnRow extends PanacheEntityBase {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private long turn;

    static TurnRow first(EnrolmentId enrolment) {
        TurnRow row = new TurnRow();
        row.enrolmentId = enrolment.value();
        return row;
    }

    static void take(EnrolmentId enrolment) {
        TurnRow row = findById(enrolment.value(), LockModeType.PESSIMISTIC_WRITE);
        row.turn++;
    }
}
