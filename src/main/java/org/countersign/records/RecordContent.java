package org.countersign.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.Sha256;

/**
 * What stands on a record, and its digest: the same content is the same record, with the same id, whenever it is asked
 * for.
 */
public record RecordContent(UnitRecord record, Sha256 digest) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    public static RecordContent of(UnitRecord record) {
        return new RecordContent(record, digestOf(record));
    }

    private static Sha256 digestOf(Object part) {
        try {
            return Sha256.of(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record is plain values", impossible);
        }
    }

    public UUID id(EnrolmentId enrolment) {
        return UUID.nameUUIDFromBytes((enrolment + " " + digest).getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of each part under its name, in one line. */
    public String parts() {
        return Arrays.stream(RecordPart.values()).map(this::named).collect(Collectors.joining(" "));
    }

    private String named(RecordPart part) {
        return part.name() + ":" + digestOf(part.of(record));
    }

    /** Those that say something else than before; none where it is not known what was said before. */
    public static List<RecordPart> changed(String partsNow, String partsBefore) {
        Map<String, String> now = byName(partsNow);
        Map<String, String> before = byName(partsBefore);
        return before.isEmpty()
                ? List.of()
                : Arrays.stream(RecordPart.values())
                        .filter(part -> !Objects.equals(now.get(part.name()), before.get(part.name())))
                        .toList();
    }

    private static Map<String, String> byName(String parts) {
        return Arrays.stream(parts.split(" "))
                .map(part -> part.split(":"))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
