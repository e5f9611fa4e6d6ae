package org.countersign.portfolio.drafts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.site.answers.Text;
import org.countersign.standards.Method;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a learner has typed on the form of a piece so far, right or wrong: only submitting asks whether it can stand.
 *
 * @param method as the form names it ({@code REFLECTIVE_ACCOUNT}); empty while none is chosen
 * @param declared whether the authenticity declaration is ticked
 */
@Schema(name = "Draft", description = "What has been typed so far, right or wrong; submitting checks it")
public record Typed(
        @JsonProperty("title") String title,

        @Schema(implementation = Method.class, examples = "reflective-account") @JsonProperty("method")
        String method,

        @JsonProperty("account") String account,
        @JsonProperty("occasions") List<TypedOccasion> occasions,
        @JsonProperty("claims") List<TypedClaim> claims,
        @JsonProperty("declared") boolean declared) {

    public Typed {
        title = Text.line(title);
        method = Text.line(method);
        account = Text.passage(account);
        occasions = occasions == null ? List.of() : List.copyOf(occasions);
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /** A form as it is first opened, with room for one occasion. */
    public static Typed nothing() {
        return new Typed("", "", "", List.of(TypedOccasion.nothing()), List.of(), false);
    }

    public Typed withOccasion() {
        List<TypedOccasion> more = Stream.concat(occasions.stream(), Stream.of(TypedOccasion.nothing()))
                .toList();
        return new Typed(title, method, account, more, claims, declared);
    }

    public Typed withoutOccasion(int index) {
        List<TypedOccasion> fewer = new ArrayList<>(occasions);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return new Typed(title, method, account, fewer, claims, declared);
    }

    /** Whether there is nothing in it that would be lost. */
    public boolean saysNothing() {
        return title.isEmpty()
                && method.isEmpty()
                && account.isEmpty()
                && ticked().isEmpty()
                && occasions.stream().allMatch(TypedOccasion::saysNothing);
    }

    /** Those that are ticked. */
    List<TypedClaim> ticked() {
        return claims.stream().filter(TypedClaim::ticked).toList();
    }
}
