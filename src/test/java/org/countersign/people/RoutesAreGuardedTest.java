package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.countersign.Compiled;
import org.junit.jupiter.api.Test;

/** Every page and every method of the JSON says itself who may call it; to forget it is an error, not a permission. */
class RoutesAreGuardedTest {

    private static final Set<Class<? extends Annotation>> WHO_MAY =
            Set.of(RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class);

    @Test
    void everyRouteSaysWhoMayCallIt() {
        List<JavaMethod> routes = Compiled.program().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)))
                .toList();

        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(routes)
                .filteredOn(route -> WHO_MAY.stream()
                        .noneMatch(who ->
                                route.isAnnotatedWith(who) || route.getOwner().isAnnotatedWith(who)))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }
}
