package org.countersign.people.signin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.UUID;
import org.countersign.site.PersonId;

/** A person's password hash and the generation of their sessions: the one thing about a person that is overwritten. */
@Entity
@Table(name = "people_credential")
class CredentialRow extends PanacheEntityBase {

    @Id
    private UUID personId;

    private String hash;
    private long generation;

    static CredentialRow locked(PersonId person) {
        CredentialRow there = findById(person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (there != null) {
            getEntityManager().refresh(there);
            return there;
        }
        CredentialRow row = new CredentialRow();
        row.personId = person.value();
        row.persist();
        return row;
    }

    boolean hasPassword() {
        return hash != null;
    }

    void set(String newHash) {
        hash = newHash;
        endSessions();
    }

    void endSessions() {
        generation++;
    }
}
