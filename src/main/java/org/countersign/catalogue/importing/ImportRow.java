package org.countersign.catalogue.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.site.lists.DatabaseList;
import org.countersign.site.lists.Paged;
import org.countersign.standards.importing.documents.Document;
import org.countersign.standards.importing.documents.Line;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document that was brought in, as the lines that were read from it, and the answers given so far. */
@Entity
@Table(name = "catalogue_import")
class ImportRow extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String lines;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String answers;

    private Instant broughtAt;

    static ImportRow of(UUID id, Document document, Instant now) {
        ImportRow row = new ImportRow();
        row.id = id;
        row.name = document.name();
        row.lines = written(document.lines());
        row.answers = written(Map.of());
        row.broughtAt = now;
        return row;
    }

    UUID id() {
        return id;
    }

    Instant broughtAt() {
        return broughtAt;
    }

    String name() {
        return name;
    }

    Document document() {
        return new Document(name, read(lines, new TypeReference<List<Line>>() {}));
    }

    Map<String, String> answers() {
        return read(answers, new TypeReference<TreeMap<String, String>>() {});
    }

    void answer(Map<String, String> further) {
        Map<String, String> all = answers();
        all.putAll(further);
        answers = written(all);
    }

    /** Newest first, without their text. */
    static Paged<Brought> since(EntityManager entities, Instant moment) {
        return new DatabaseList<>(
                        entities,
                        Object[].class,
                        "i.id, i.name, i.broughtAt",
                        "ImportRow i where i.broughtAt >= :since",
                        row -> new Brought((UUID) row[0], (String) row[1], (Instant) row[2]))
                .with(Map.of("since", moment))
                .by("i.broughtAt desc, i.id");
    }

    static Optional<ImportRow> of(UUID id, Instant since) {
        return since(id, since).firstResultOptional();
    }

    static Optional<ImportRow> lock(UUID id, Instant since) {
        return since(id, since).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private static PanacheQuery<ImportRow> since(UUID id, Instant since) {
        return find("id = ?1 and broughtAt >= ?2", id, since);
    }

    static void deleteBefore(Instant moment) {
        delete("broughtAt < ?1", moment);
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String written, TypeReference<T> type) {
        try {
            return JSON.readValue(written, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("A document that was brought in was changed outside the program", changed);
        }
    }
}
