package org.countersign.site.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.site.answers.Ground;
import org.countersign.site.errors.FailureCode;
import org.countersign.site.errors.ProblemDocument;
import org.countersign.site.errors.Problems;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Lists in the published description of the JSON every code a problem document can have, whichever room refuses. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemCodes implements OASFilter {

    private final IndexView program;

    /** @param program as it is built, with the grounds of the rooms below, which this one does not know */
    public ProblemCodes(IndexView program) {
        this.program = program;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Stream<String> failures = Arrays.stream(FailureCode.values()).map(FailureCode::code);
        Stream<String> grounds = program.getAllKnownImplementations(Ground.class).stream()
                .filter(ClassInfo::isEnum)
                .flatMap(ProblemCodes::constants)
                .map(Ground::code);
        list(description, Stream.concat(failures, grounds).toList());
    }

    /** Adds codes to those that are listed. */
    public static void list(OpenAPI description, Collection<String> codes) {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        add(schemas.get(ProblemDocument.Error.SCHEMA).getProperties().get("code"), codes.stream());
        add(
                schemas.get(ProblemDocument.SCHEMA).getProperties().get("type"),
                codes.stream().map(code -> Problems.type(code).toString()));
    }

    private static void add(Schema listed, Stream<String> codes) {
        TreeSet<String> all = new TreeSet<>(codes.toList());
        if (listed.getEnumeration() != null) {
            listed.getEnumeration().forEach(code -> all.add(code.toString()));
        }
        listed.setEnumeration(new ArrayList<>(all));
    }

    private static Stream<Ground> constants(ClassInfo grounds) {
        try {
            return Arrays.stream(Class.forName(grounds.name().toString()).getEnumConstants())
                    .map(Ground.class::cast);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The grounds of " + grounds.name() + " are not there", missing);
        }
    }
}
