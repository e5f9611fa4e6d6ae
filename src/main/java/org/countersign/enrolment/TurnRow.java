package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;

/** The lock that people take in turn before they change what stands in an enrolment. */
@Entity
@Table(name = "enrolment_turn")
class TurnRow extends PanacheEntityBase {

    @Id
    @Column(name = "enrolment_id")
    private UUID id;

    /** The same again as others name it. */
    @Column(name = "enrolment_id", insertable = false, updatable = false)
    private EnrolmentId enrolment;

    private long turn;

    static TurnRow first(EnrolmentId enrolment) {
        TurnRow row = new TurnRow();
        row.id = enrolment.value();
        return row;
    }

    static Map<EnrolmentId, Long> of(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery("select enrolment, turn from TurnRow where " + enrolments.are("enrolment"), Object[].class)
                .setParameter(1, enrolments.ids())
                .getResultStream()
                .collect(Collectors.toMap(found -> (EnrolmentId) found[0], found -> (Long) found[1]));
    }

    /** Returns its number. */
    static long take(EnrolmentId enrolment) {
        TurnRow row = held(enrolment);
        return ++row.turn;
    }

    /** Returns the number of the last one, while nobody can take the next. */
    static long hold(EnrolmentId enrolment) {
        return held(enrolment).turn;
    }

    private static TurnRow held(EnrolmentId enrolment) {
        return findById(enrolment.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
