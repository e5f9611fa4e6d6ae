package org.countersign.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.erdtman.jcs.JsonCanonicalizer;

/** The arithmetic of the chain: SHA-256 over salt and canonical fact, and over an entry and the one before it. */
final class Digests {

    /** 128 bits: more than enough that a fact of few possible values cannot be guessed from its digest. */
    private static final int SALT_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<Integer, JsonMapper> WRITERS = new ConcurrentHashMap<>();

    private Digests() {}

    static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static String ofFact(String salt, Object fact, int format) {
        return sha256(salt + "\n" + canonical(fact, format));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** RFC 8785: one spelling for one fact, whatever order its fields or sets were written in. */
    static String canonical(Object fact, int format) {
        try {
            return new JsonCanonicalizer(
                            WRITERS.computeIfAbsent(format, Digests::writer).writeValueAsString(fact))
                    .getEncodedString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(
                    "A journalled fact has to be a plain record: " + fact.getClass(), impossible);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonMapper writer(int format) {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new SimpleModule().addSerializer(new SortedSet()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // Only what a fact names is in its digest, not what it can work out besides.
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .annotationIntrospector(new FactFormat(format))
                .build();
    }

    /** A set has no order of its own, so its members are written in the order of their names. */
    private static final class SortedSet extends StdSerializer<Set<?>> {

        SortedSet() {
            super(Set.class, false);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Set<?> members) {
            return members.isEmpty();
        }

        @Override
        public void serialize(Set<?> members, JsonGenerator json, SerializerProvider provider) throws IOException {
            String[] names = members.stream().map(SortedSet::name).sorted().toArray(String[]::new);
            json.writeArray(names, 0, names.length);
        }

        /** Never what the member says of itself for people, which may change. */
        private static String name(Object member) {
            if (member instanceof String || member instanceof UUID) {
                return member.toString();
            }
            if (member instanceof Enum<?> choice) {
                return choice.name();
            }
            RecordComponent[] fields = member.getClass().getRecordComponents();
            if (fields == null || fields.length != 1) {
                throw new IllegalArgumentException("A set in a fact is of texts, choices or ids: " + member.getClass());
            }
            try {
                fields[0].getAccessor().setAccessible(true);
                return name(fields[0].getAccessor().invoke(member));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("Every record tells its fields", impossible);
            }
        }
    }
}
