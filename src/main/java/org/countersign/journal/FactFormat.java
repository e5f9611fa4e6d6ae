package org.countersign.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.beans.ConstructorProperties;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which fields of a fact its digest is made of: all that are marked as {@link Since} no later format, under the names that
 * the fact gives them, which are not those of Java.
 */
final class FactFormat extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final int format;

    FactFormat(int format) {
        this.format = format;
    }

    /**
     * The newest format of facts of that type, raised by the newest field in it or in the records it is made of.
     *
     * @throws IllegalArgumentException if a field has no name of its own, so that to rename it would change what was
     *     recorded
     */
    static int of(Type type) {
        if (type instanceof ParameterizedType of) {
            return newest(Arrays.stream(of.getActualTypeArguments()).mapToInt(FactFormat::of));
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            return newest(fields(named).mapToInt(FactFormat::of));
        }
        return 1;
    }

    private static Stream<RecordComponent> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static int of(RecordComponent field) {
        if (name(field).isEmpty()) {
            throw new IllegalArgumentException("Name the field \"" + field.getName() + "\" of "
                    + field.getDeclaringRecord().getName() + " by JsonProperty: it is journalled");
        }
        Since since = field.getAnnotation(Since.class);
        return Math.max(since == null ? 1 : since.value(), of(field.getGenericType()));
    }

    private static int newest(IntStream formats) {
        return formats.max().orElse(1);
    }

    /** Rooms that know nothing but the JDK name the fields of a record at its constructor. */
    private static Optional<String> name(RecordComponent field) {
        JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? nameAtConstructor(field) : Optional.of(named.value());
    }

    private static Optional<String> nameAtConstructor(RecordComponent field) {
        List<RecordComponent> all = fields(field.getDeclaringRecord()).toList();
        Class<?>[] types = all.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        int place = all.stream().map(RecordComponent::getName).toList().indexOf(field.getName());
        try {
            Constructor<?> constructor = field.getDeclaringRecord().getDeclaredConstructor(types);
            ConstructorProperties names = constructor.getAnnotation(ConstructorProperties.class);
            return names == null ? Optional.empty() : Optional.of(names.value()[place]);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has a constructor of its fields", impossible);
        }
    }

    @Override
    public PropertyName findNameForSerialization(Annotated annotated) {
        return annotated instanceof AnnotatedMember member
                        && member.getDeclaringClass().isRecord()
                ? fields(member.getDeclaringClass())
                        .filter(field -> field.getName().equals(member.getName()))
                        .findFirst()
                        .flatMap(FactFormat::name)
                        .map(PropertyName::construct)
                        .orElse(null)
                : super.findNameForSerialization(annotated);
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        Since since = member.getAnnotation(Since.class);
        return since != null && since.value() > format || super.hasIgnoreMarker(member);
    }
}
