package org.countersign.site.json;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.countersign.site.answers.Spelled;

/** Writes our constants into the JSON as they are {@link Spelled}, and still reads their names. */
@Singleton
class SpelledJson implements ObjectMapperCustomizer {

    private static final String OURS = "org.countersign.";

    @Override
    public void customize(ObjectMapper json) {
        json.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new Constants(), json.getSerializationConfig().getAnnotationIntrospector()));
    }

    private static final class Constants extends NopAnnotationIntrospector {

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] spelled) {
            if (isOurs(type)) {
                for (int i = 0; i < constants.length; i++) {
                    spelled[i] = Spelled.of(constants[i]);
                }
            }
            return spelled;
        }

        @Override
        public void findEnumAliases(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[][] aliases) {
            if (isOurs(type)) {
                for (int i = 0; i < constants.length; i++) {
                    aliases[i] = new String[] {constants[i].name()};
                }
            }
        }

        private static boolean isOurs(AnnotatedClass type) {
            return type.getRawType().getName().startsWith(OURS);
        }
    }
}
