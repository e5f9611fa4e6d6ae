package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.pages.Reading;
import org.countersign.assessment.pages.UnitViews;
import org.countersign.assessment.pages.UnitWords;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.TypedDate;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.jboss.resteasy.reactive.RestForm;

/** Where the assessor confirms in words what no number decides, with the numbers beside the words. */
@Path("/units/{enrolment}/attestations/{rule}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AttestationPages {

    private final Reading reading;
    private final Attesting attesting;
    private final People people;
    private final UnitWords words;
    private final SignedIn signedIn;
    private final CentreClock clock;
    private final Pages pages;

    AttestationPages(
            Reading reading,
            Attesting attesting,
            People people,
            UnitWords words,
            SignedIn signedIn,
            CentreClock clock,
            Pages pages) {
        this.reading = reading;
        this.attesting = attesting;
        this.people = people;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
        this.pages = pages;
    }

    /** What is to be attested, and on which numbers. */
    @TemplateData
    public record AttestView(
            String path,
            String rule,
            String learner,
            String unit,
            String sentence,
            List<String> findings,
            Extent extent,
            String basis) {}

    /** What was typed, as it was typed. */
    @TemplateData
    public record AttestForm(String key, String words, String attestedOn) {}

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance attest(AttestView unit, AttestForm form, FormErrors errors);
    }

    @GET
    @ReadOnly
    public TemplateInstance ask(@PathParam("enrolment") UUID id, @PathParam("rule") String rule) {
        AttestForm form =
                new AttestForm(FormKey.fresh().toString(), "", clock.today().toString());
        return Templates.attest(view(id, rule), form, FormErrors.none());
    }

    private AttestView view(UUID id, String rule) {
        Unit unit = reading.open(id).unit();
        Optional<RequirementReport> requirement = unit.report().requirement(rule);
        RequirementReport found = Pages.found(requirement
                .<Answer<RequirementReport>>map(Answer::done)
                .orElseGet(() -> Answer.refused(Refusal.notFound())));
        return new AttestView(
                UnitViews.path(unit.enrolment()),
                rule,
                people.find(unit.enrolment().learner()).orElseThrow().name(),
                unit.standard().displayTitle(),
                found.rule().sentence(),
                found.findings().stream().map(Sentences::of).toList(),
                unit.report().extent(),
                found.basis().map(Attesting::digest).orElse(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attest(
            @PathParam("enrolment") UUID id,
            @PathParam("rule") String rule,
            @RestForm String key,
            @RestForm("words") String typed,
            @RestForm String attestedOn,
            @RestForm Integer occasions,
            @RestForm Integer customers,
            @RestForm Integer days,
            @RestForm String first,
            @RestForm String last,
            @RestForm String basis) {
        Answer<Attestation> answer = attesting.attest(
                signedIn.actor(),
                new EnrolmentId(id),
                () -> Attesting.Attest.read(
                        key, rule, typed, numbers(occasions, customers, days, first, last), basis, attestedOn));
        if (answer instanceof Answer.Refused<Attestation> refused) {
            AttestForm form = new AttestForm(key, typed, attestedOn);
            return pages.refused(refused, Templates.attest(view(id, rule), form, FormErrors.of(refused)));
        }
        return pages.done("/units/" + id, words.attestedDone());
    }

    private static Answer<Extent> numbers(
            Integer occasions, Integer customers, Integer days, String first, String last) {
        return TypedDate.read("first", first).then(from -> TypedDate.read("last", last)
                .then(to -> Attesting.Seen.numbers(occasions, customers, Optional.of(from), Optional.of(to), days)));
    }
}
