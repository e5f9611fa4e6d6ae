package org.countersign.journeys;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.ParameterizedType;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.Compiled;
import org.countersign.site.json.Sent;

/** One method and path the program answers; {@code {name}} stands for whatever is put there. */
record Route(String method, String path) implements Comparable<Route> {

    private static final SortedSet<Route> ALL = types().flatMap(Route::of)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));

    /** All that exist, read from the program as it was compiled. */
    static SortedSet<Route> all() {
        return ALL;
    }

    private static Stream<JavaClass> types() {
        return Compiled.program().stream().filter(type -> type.isAnnotatedWith(Path.class));
    }

    /** Those that take a record of ours as JSON, and which. */
    static SortedMap<Route, Class<?>> bodies() {
        SortedMap<Route, Class<?>> bodies = new TreeMap<>();
        for (JavaClass type : types().toList()) {
            String begins = type.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : type.getMethods()) {
                verbs(method)
                        .map(verb -> new Route(verb, joined(begins, rest(method))))
                        .filter(route -> route.isJson() && !route.reads())
                        .forEach(route -> body(method).ifPresent(body -> bodies.put(route, body)));
            }
        }
        return bodies;
    }

    private static Optional<Class<?>> body(JavaMethod method) {
        return Stream.of(method.reflect().getGenericParameterTypes())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == Sent.class)
                .<Class<?>>map(type -> (Class<?>) type.getActualTypeArguments()[0])
                .findFirst();
    }

    private static Stream<Route> of(JavaClass type) {
        String begins = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .flatMap(method -> verbs(method).map(verb -> new Route(verb, joined(begins, rest(method)))));
    }

    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation
                        .getRawType()
                        .getAnnotationOfType(HttpMethod.class)
                        .value());
    }

    private static String rest(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    /** Without the patterns that some parameters carry: who may do something does not depend on them. */
    private static String joined(String begins, String rest) {
        String path = ("/" + begins + "/" + rest).replaceAll("\\{(\\w+):[^{}]*(\\{\\d+\\})?[^{}]*}", "{$1}");
        String single = path.replaceAll("/{2,}", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }

    boolean isJson() {
        return path.startsWith("/api/");
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Something a person looks at: not JSON, not a file, not what the script of a page asks for. */
    boolean isPage() {
        return method.equals("GET")
                && !isJson()
                && !path.endsWith(".pdf")
                && !path.endsWith(".json")
                && !path.endsWith(".txt")
                && !path.endsWith(".yaml")
                && !path.startsWith("/files/")
                && !path.equals("/drafts/of");
    }

    @Override
    public int compareTo(Route other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
