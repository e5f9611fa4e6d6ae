package org.countersign.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.Sha256;

/**
 * What stands on a record, and its digest: the same content is the same record, with the same id, whenever it is asked
 * for.
 */
record RecordContent(UnitRecord record, Sha256 digest) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static RecordContent of(UnitRecord record) {
        try {
            return new RecordContent(record, Sha256.of(JSON.writeValueAsBytes(record)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record is plain values", impossible);
        }
    }

    UUID id(EnrolmentId enrolment) {
        return UUID.nameUUIDFromBytes((enrolment + " " + digest).getBytes(StandardCharsets.UTF_8));
    }

    /** With the id that stands on it. */
    UnitRecord named(EnrolmentId enrolment) {
        return record.withId(Optional.of(id(enrolment).toString()));
    }
}
