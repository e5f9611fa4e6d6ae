package org.countersign.site.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Spelled;

/** Says in a sentence why a JSON body could not be read, and at which property. */
public final class UnreadableJson {

    private UnreadableJson() {}

    public static Refusal refusal(JsonProcessingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            String path = path(unknown.getPath());
            return JsonRefusal.UNKNOWN_PROPERTY.refusal(path, known(unknown)).at(path);
        }
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = path(mapping.getPath());
            return JsonRefusal.UNREADABLE_VALUE.refusal(path, wanted(mapping)).at(path);
        }
        JsonLocation from = thrown.getLocation();
        return from == null
                ? JsonRefusal.UNREADABLE_JSON.refusal()
                : JsonRefusal.UNREADABLE_JSON_FROM.refusal(from.getLineNr(), from.getColumnNr());
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String wanted(JsonMappingException mapping) {
        Class<?> type = Object.class;
        if (mapping instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            type = mismatched.getTargetType();
        } else if (mapping.getCause() instanceof InputCoercionException overflow) {
            type = overflow.getTargetType();
        }
        return wanted(type);
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return JsonValue.ONE_OF.words(String.join(", ", Spelled.of((Enum<?>[]) type.getEnumConstants())));
        }
        if (type.isRecord()) {
            return JsonValue.OBJECT.words(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.joining(", ")));
        }
        return JsonValue.of(type).words();
    }

    private static String path(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
