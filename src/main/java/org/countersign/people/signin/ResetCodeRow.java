package org.countersign.people.signin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.countersign.site.PersonId;

/** The one code a person can use at present; a new one takes the place of the last. */
@Entity
@Table(name = "people_reset_code")
class ResetCodeRow extends PanacheEntityBase {

    @Id
    private UUID personId;

    private UUID resetId;

    private String codeHash;

    static void put(PersonId person, UUID reset, String codeHash) {
        ResetCodeRow row = findById(person.value());
        if (row == null) {
            row = new ResetCodeRow();
            row.personId = person.value();
        }
        row.resetId = reset;
        row.codeHash = codeHash;
        row.persist();
    }

    boolean isFor(String typedCode) {
        return MessageDigest.isEqual(
                codeHash.getBytes(StandardCharsets.US_ASCII),
                ResetCode.digest(typedCode).getBytes(StandardCharsets.US_ASCII));
    }

    UUID resetId() {
        return resetId;
    }
}
