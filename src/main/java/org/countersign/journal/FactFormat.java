package org.countersign.journal;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which fields of a fact its digest is made of: all that are marked as {@link Since} no later format. */
final class FactFormat extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final int format;

    FactFormat(int format) {
        this.format = format;
    }

    /** The newest format of facts of that type, raised by the newest field in it or in the records it is made of. */
    static int of(Type type) {
        if (type instanceof ParameterizedType of) {
            return newest(Arrays.stream(of.getActualTypeArguments()).mapToInt(FactFormat::of));
        }
        if (type instanceof Class<?> named && named.isRecord()) {
            return newest(Arrays.stream(named.getRecordComponents()).mapToInt(FactFormat::of));
        }
        return 1;
    }

    private static int of(RecordComponent field) {
        Since since = field.getAnnotation(Since.class);
        return Math.max(since == null ? 1 : since.value(), of(field.getGenericType()));
    }

    private static int newest(IntStream formats) {
        return formats.max().orElse(1);
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        Since since = member.getAnnotation(Since.class);
        return since != null && since.value() > format || super.hasIgnoreMarker(member);
    }
}
