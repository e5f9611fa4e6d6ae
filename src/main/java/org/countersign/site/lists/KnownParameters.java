package org.countersign.site.lists;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.errors.FailureAnswers;
import org.countersign.site.errors.Failures;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A misspelt parameter of the JSON is told, instead of being taken for one that was left out. */
class KnownParameters {

    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();
    private final Failures failures;
    private final FailureAnswers answers;

    KnownParameters(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        if (!FailureAnswers.isJson(routing.normalizedPath())) {
            return Optional.empty();
        }
        List<String> here = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        List<Refusal> refusals = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !here.contains(name))
                .sorted()
                .map(name -> Asked.notKnown(name, here))
                .toList();
        return refusals.isEmpty()
                ? Optional.empty()
                : Optional.of(answers.response(failures.of(new Answer.Refused<>(refusals)), routing.normalizedPath()));
    }

    private static List<String> of(Method method) {
        return List.copyOf(new TreeSet<>(
                Stream.of(method.getParameters()).flatMap(KnownParameters::of).toList()));
    }

    private static Stream<String> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields()).flatMap(KnownParameters::named)
                : named(parameter);
    }

    private static Stream<String> named(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value).stream();
    }
}
