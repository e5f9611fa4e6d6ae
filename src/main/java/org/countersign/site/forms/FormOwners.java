package org.countersign.site.forms;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.site.Actor;
import org.countersign.site.SignedIn;
import org.countersign.site.errors.FailureAnswers;
import org.countersign.site.errors.Failures;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * Nothing is recorded in the name of somebody who did not type it: on a shared computer a form can stand open in one tab
 * while somebody else signs in in another, and its token is still good.
 */
class FormOwners {

    private final SignedIn signedIn;
    private final Failures failures;
    private final FailureAnswers answers;

    FormOwners(SignedIn signedIn, Failures failures, FailureAnswers answers) {
        this.signedIn = signedIn;
        this.failures = failures;
        this.answers = answers;
    }

    @WithFormRead
    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request) {
        Optional<Actor> actor = signedIn.maybe();
        boolean isOfAnother = actor.isPresent()
                && owners(CurrentRequestManager.get().getFormData())
                        .anyMatch(owner -> !owner.equals(actor.get().id().toString()));
        return isOfAnother
                ? Optional.of(answers.response(
                        failures.formOfAnother(), request.getUriInfo().getPath()))
                : Optional.empty();
    }

    private static Stream<String> owners(FormData sent) {
        return Stream.ofNullable(sent)
                .map(form -> form.get(KeptForm.OWNER))
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue);
    }
}
