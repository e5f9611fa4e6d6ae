package org.countersign.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the code and the named arguments of a finding, or of a next step, off the record it is. */
public final class Facets {

    private static final ClassValue<String> CODES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Facets() {}

    public static String code(Class<?> finding) {
        return CODES.get(finding);
    }

    public static Map<String, Object> arguments(Record finding) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(finding.getClass())) {
            Object value = value(finding, component);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> arguments.put(component.getName(), present));
            } else {
                arguments.put(component.getName(), value);
            }
        }
        return Collections.unmodifiableMap(arguments);
    }

    private static Object value(Record finding, RecordComponent component) {
        try {
            return component.getAccessor().invoke(finding);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A finding cannot be read: " + finding, e);
        }
    }
}
