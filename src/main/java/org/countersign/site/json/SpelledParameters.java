package org.countersign.site.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.countersign.site.answers.Spelled;

/** Reads constants in addresses of the JSON as they are {@link Spelled}. */
@Provider
public class SpelledParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() && type.getName().startsWith("org.countersign.")
                ? (ParamConverter<T>) new Constants(type)
                : null;
    }

    private record Constants(Class<?> type) implements ParamConverter<Enum<?>> {

        /** Nothing where it is none of them: the address leads nowhere. */
        @Override
        public Enum<?> fromString(String sent) {
            for (Object constant : type.getEnumConstants()) {
                Enum<?> one = (Enum<?>) constant;
                if (one.name().equals(sent) || Spelled.of(one).equals(sent)) {
                    return one;
                }
            }
            throw new IllegalArgumentException(sent);
        }

        @Override
        public String toString(Enum<?> constant) {
            return Spelled.of(constant);
        }
    }
}
