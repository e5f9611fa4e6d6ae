package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.countersign.site.AtOnce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may open and who may do what: every part in one unit, on every route there is. */
@QuarkusTest
@Tag("web")
class RolesAndRoutesTest {

    @Inject
    Cast cast;

    @Test
    void theTableListsEveryRouteAndNothingElse() {
        assertThat(new TreeSet<>(RolesAndRoutes.table().keySet())).isEqualTo(Route.all());
    }

    @Test
    void everyPartIsAnsweredAsTheTableSays() throws Exception {
        List<Callable<List<String>>> parts = Arrays.stream(Part.values())
                .<Callable<List<String>>>map(part -> () -> answeredOtherwise(part))
                .toList();
        assertThat(AtOnce.all(parts))
                .allSatisfy(otherwise -> assertThat(otherwise).isEmpty());
    }

    private List<String> answeredOtherwise(Part part) {
        Caller caller = new Caller(cast, part);
        List<String> otherwise = new ArrayList<>();
        RolesAndRoutes.table().forEach((route, cells) -> {
            String expected = cells.get(part.ordinal());
            String answered = caller.answer(route);
            if (!answered.equals(expected)) {
                otherwise.add(route + " for " + part + ": " + answered + " instead of " + expected);
            }
        });
        return otherwise;
    }
}
