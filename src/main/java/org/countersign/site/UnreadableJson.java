package org.countersign.site;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in a sentence why a JSON body could not be read, and at which property. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Refusal refusal(JsonProcessingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return Refusal.invalid(path(unknown.getPath()), "unknown-property", unknownProperty(unknown));
        }
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = path(mapping.getPath());
            return Refusal.invalid(
                    path,
                    "unreadable-value",
                    "The value of “" + path + "” is not " + wanted(mapping)
                            + ". Correct it and send the request again.");
        }
        return new Refusal(
                Refusal.Kind.INVALID,
                "unreadable-json",
                Optional.empty(),
                "The body is not the JSON that is expected here" + place(thrown.getLocation())
                        + ". Correct it and send the request again.");
    }

    private static String unknownProperty(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return "The property “" + path(unknown.getPath())
                + "” is not known here. Leave it out or correct its name; known are: " + known + ".";
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
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-03-03";
        }
        if (type == Instant.class) {
            return "a moment such as 2026-03-03T14:05:00Z";
        }
        if (type == UUID.class) {
            return "an id";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number that fits";
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "of the kind that is expected";
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
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
