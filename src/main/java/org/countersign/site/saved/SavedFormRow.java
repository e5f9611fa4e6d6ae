package org.countersign.site.saved;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one person has typed in one form so far. */
@Entity
@Table(name = "site_saved_form")
class SavedFormRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID personId;

    private String form;
    private String title;
    private UUID version;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    private Instant savedAt;

    static SavedFormRow first(PersonId person, String form) {
        SavedFormRow row = new SavedFormRow();
        row.id = id(person, form);
        row.personId = person.value();
        row.form = form;
        return row;
    }

    void write(String newTitle, String newDocument, Instant now) {
        title = newTitle;
        version = UUID.randomUUID();
        document = newDocument;
        savedAt = now;
    }

    String form() {
        return form;
    }

    String title() {
        return title;
    }

    UUID version() {
        return version;
    }

    String document() {
        return document;
    }

    Instant savedAt() {
        return savedAt;
    }

    static Optional<SavedFormRow> of(PersonId person, String form) {
        return findByIdOptional(id(person, form));
    }

    /** As it is now, and nobody else's to change until the commit. */
    static Optional<SavedFormRow> lock(PersonId person, String form) {
        return findByIdOptional(id(person, form), LockModeType.PESSIMISTIC_WRITE);
    }

    static List<SavedFormRow> of(PersonId person) {
        return list("personId = ?1 order by savedAt desc, id", person.value());
    }

    static long countOf(PersonId person) {
        return count("personId", person.value());
    }

    static void delete(PersonId person, String form) {
        delete("id", id(person, form));
    }

    private static UUID id(PersonId person, String form) {
        return UUID.nameUUIDFromBytes((person + " " + form).getBytes(StandardCharsets.UTF_8));
    }
}
