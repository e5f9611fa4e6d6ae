package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.countersign.site.Role;
import org.hibernate.annotations.Immutable;

/** A role that a person has now, with an account that is open; read by the list of enrolments, in queries only. */
@Entity
@Immutable
@Table(name = "enrolment_role")
class RoleRow extends PanacheEntityBase {

    /** A person has a role once. */
    @Embeddable
    record HeldRole(
            UUID personId, @Enumerated(EnumType.STRING) Role role) {}

    @EmbeddedId
    private HeldRole held;
}
