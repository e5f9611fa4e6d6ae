package org.countersign.portfolio.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.portfolio.Claims;
import org.countersign.portfolio.Pieces;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.TypedMarks;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.Actor;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Where a learner claims more criteria on evidence that stands. */
@Path("/portfolio/{piece}/claims")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ClaimPages {

    private final Portfolios portfolios;
    private final Claims claims;
    private final UnitViews units;
    private final OccasionsToMark occasions;
    private final PortfolioWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    ClaimPages(
            Portfolios portfolios,
            Claims claims,
            UnitViews units,
            OccasionsToMark occasions,
            PortfolioWords words,
            SignedIn signedIn,
            Pages pages) {
        this.portfolios = portfolios;
        this.claims = claims;
        this.units = units;
        this.occasions = occasions;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "portfolio")
    static class Templates {

        static native TemplateInstance claims(
                Piece piece,
                PieceVersion latest,
                List<UnitView> units,
                List<OccasionToMark> occasions,
                String key,
                FormErrors errors);
    }

    @GET
    public TemplateInstance form(@PathParam("piece") UUID id) {
        return page(own(id), List.of(), List.of(), FormKey.fresh().toString(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response claim(@PathParam("piece") UUID id, MultipartFormDataInput sent) {
        DraftForm form = new DraftForm(sent);
        String key = form.value(FormKey.FIELD);
        List<TypedClaim> ticked =
                form.claims().stream().filter(TypedClaim::ticked).toList();
        Answer<List<Claim>> answer =
                claims.add(signedIn.actor(), new PieceId(id), () -> Claims.ToClaim.read(key, ticked, form.marks()));
        Portfolios.Submitted submitted = own(id);
        return answer instanceof Answer.Refused<List<Claim>> refused
                ? pages.refused(refused, page(submitted, form.claims(), form.marks(), key, FormErrors.of(refused)))
                : pages.done(
                        "/portfolio/" + id,
                        words.claimed(answer.orThrow().size(), submitted.piece().reference()));
    }

    private Portfolios.Submitted own(UUID id) {
        Actor actor = signedIn.actor();
        return Pages.found(portfolios
                .submitted(actor, new PieceId(id))
                .filter(submitted -> Pieces.isOwn(actor, submitted.piece())));
    }

    private TemplateInstance page(
            Portfolios.Submitted submitted,
            List<TypedClaim> typed,
            List<TypedMarks> marks,
            String key,
            FormErrors errors) {
        Map<Claimed, String> stays = new LinkedHashMap<>();
        int latest = submitted.latest().number();
        submitted.claims().stream()
                .filter(claim -> claim.version() == latest)
                .forEach(claim -> stays.put(Claimed.by(claim), words.claimedOn(latest)));
        return Templates.claims(
                submitted.piece(),
                submitted.latest(),
                units.of(signedIn.actor(), typed, stays),
                occasions.of(submitted, typed, marks),
                key,
                errors);
    }
}
