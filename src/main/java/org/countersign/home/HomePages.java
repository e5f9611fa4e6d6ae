package org.countersign.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.assessment.summary.Caseload;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.signin.UserNameNews;
import org.countersign.site.Actor;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Refusal;

/** What waits for whoever is signed in; somebody with several roles sees the part of each. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class HomePages {

    private final Caseloads caseloads;
    private final LearnerHome learner;
    private final AssessorHome assessor;
    private final VerifierHome verifier;
    private final AdministratorHome administrator;
    private final UserNameNews userNameNews;
    private final Enrolments enrolments;
    private final SignedIn signedIn;

    HomePages(
            Caseloads caseloads,
            LearnerHome learner,
            AssessorHome assessor,
            VerifierHome verifier,
            AdministratorHome administrator,
            UserNameNews userNameNews,
            Enrolments enrolments,
            SignedIn signedIn) {
        this.caseloads = caseloads;
        this.learner = learner;
        this.assessor = assessor;
        this.verifier = verifier;
        this.administrator = administrator;
        this.userNameNews = userNameNews;
        this.enrolments = enrolments;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {

        /**
         * Each part is null for somebody without its role.
         *
         * @param userNameNews null for whoever signed in with the name they have
         * @param unreadable a sentence for each edition of which units of theirs cannot be shown
         */
        static native TemplateInstance home(
                Actor actor,
                String userNameNews,
                List<String> unreadable,
                LearnerHome.Part learner,
                AssessorHome.Part assessor,
                VerifierHome.Part verifier,
                AdministratorHome.Part administrator);
    }

    @GET
    @ReadOnly
    public TemplateInstance home() {
        Actor actor = signedIn.actor();
        Caseload caseload = caseloads.of(actor);
        return Templates.home(
                actor,
                userNameNews.of(actor).orElse(null),
                unreadable(actor, caseload),
                learner.of(actor),
                assessor.of(actor, caseload),
                verifier.of(actor, caseload),
                administrator.of(actor));
    }

    private List<String> unreadable(Actor actor, Caseload caseload) {
        Stream<Refusal> own =
                enrolments.own(actor).stream().flatMap(access -> enrolments.unreadable(access.enrolment()).stream());
        return Stream.concat(own, caseload.unreadable().stream())
                .map(Refusal::sentence)
                .distinct()
                .toList();
    }
}
