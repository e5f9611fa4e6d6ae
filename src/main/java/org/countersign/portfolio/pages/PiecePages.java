package org.countersign.portfolio.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.portfolio.EvidenceList;
import org.countersign.portfolio.Pieces;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.Withdrawals;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.evidence.EvidenceLine;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceState;
import org.countersign.portfolio.evidence.Withdrawal;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.Pager;

/** A learner's evidence as a list, and each submitted piece for all who may see it. */
@Path("/portfolio")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class PiecePages {

    /** Fits a screen or two. */
    private static final int PAGE = 20;

    private final EvidenceList evidence;
    private final Portfolios portfolios;
    private final Drafts drafts;
    private final Withdrawals withdrawals;
    private final PieceViews views;
    private final PortfolioWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    PiecePages(
            EvidenceList evidence,
            Portfolios portfolios,
            Drafts drafts,
            Withdrawals withdrawals,
            PieceViews views,
            PortfolioWords words,
            SignedIn signedIn,
            Pages pages) {
        this.evidence = evidence;
        this.portfolios = portfolios;
        this.drafts = drafts;
        this.withdrawals = withdrawals;
        this.views = views;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "portfolio")
    static class Templates {

        static native TemplateInstance list(
                List<EvidenceLine> pieces, List<PieceState> states, PieceState chosen, Pager pager);

        static native TemplateInstance piece(PieceView view);

        static native TemplateInstance withdraw(Piece piece, String key, FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("state") String state, @QueryParam("page") Integer page, @Context UriInfo here) {
        Actor actor = Pages.found(Optional.of(signedIn.actor()).filter(one -> one.is(Role.LEARNER)));
        Optional<PieceState> chosen = Choice.among(PieceState.values(), state);
        Pager pager = Pager.of(page, PAGE, evidence.count(actor.id(), chosen), here);
        return Templates.list(
                evidence.of(actor, chosen, pager.offset(), PAGE),
                List.of(PieceState.values()),
                chosen.orElse(null),
                pager);
    }

    @GET
    @Path("/{piece}")
    public TemplateInstance piece(@PathParam("piece") UUID id) {
        return Templates.piece(views.of(signedIn.actor(), submitted(id)));
    }

    @POST
    @Path("/{piece}/next-version")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response nextVersion(@PathParam("piece") UUID id) {
        Draft draft = Pages.found(drafts.startNextVersion(signedIn.actor(), new PieceId(id)));
        return pages.go("/portfolio/" + draft.piece().id() + "/edit");
    }

    @GET
    @Path("/{piece}/withdraw")
    public TemplateInstance withdrawQuestion(@PathParam("piece") UUID id) {
        return Templates.withdraw(own(id).piece(), FormKey.fresh().toString(), FormErrors.none());
    }

    @POST
    @Path("/{piece}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("piece") UUID id, @FormParam("key") String typedKey) {
        Answer<Withdrawal> answer = withdrawals.withdraw(signedIn.actor(), new PieceId(id), () -> FormKey.of(typedKey));
        Piece piece = own(id).piece();
        return answer instanceof Answer.Refused<Withdrawal> refused
                ? pages.refused(refused, Templates.withdraw(piece, typedKey, FormErrors.of(refused)))
                : pages.done("/portfolio/" + id, words.withdrawnNow(piece.reference()));
    }

    private Portfolios.Submitted submitted(UUID id) {
        return Pages.found(portfolios.submitted(signedIn.actor(), new PieceId(id)));
    }

    private Portfolios.Submitted own(UUID id) {
        return Pages.found(
                Optional.of(submitted(id)).filter(submitted -> Pieces.isOwn(signedIn.actor(), submitted.piece())));
    }
}
