package org.countersign.assessment.qualifications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Holdings;
import org.countersign.catalogue.qualifications.Structure;
import org.countersign.catalogue.qualifications.Structures;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.enrolment.qualifications.ChooseUnits;
import org.countersign.enrolment.qualifications.EnrolOnQualification;
import org.countersign.enrolment.qualifications.QualificationEnrolment;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.enrolment.qualifications.QualificationRefusal;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.Found;
import org.countersign.site.lists.Paged;
import org.countersign.site.lists.Pager;
import org.countersign.standards.qualifications.Qualification;
import org.jboss.resteasy.reactive.RestForm;

/** Learners' qualifications: the list, enrolling, one with how far it is, and choosing its units. */
@Path(LearnersQualificationPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LearnersQualificationPages {

    static final String PATH = "/qualifications";

    /** Rows of the list on one page: about two screens. */
    private static final int PAGE = 50;

    private final QualificationEnrolments enrolments;
    private final LearnersQualifications qualifications;
    private final QualificationViews views;
    private final Structures structures;
    private final Holdings holdings;
    private final People people;
    private final CentreClock clock;
    private final LearnersQualificationWords words;
    private final EnrolmentWords enrolmentWords;
    private final SignedIn signedIn;
    private final Pages pages;

    LearnersQualificationPages(
            QualificationEnrolments enrolments,
            LearnersQualifications qualifications,
            QualificationViews views,
            Structures structures,
            Holdings holdings,
            People people,
            CentreClock clock,
            LearnersQualificationWords words,
            EnrolmentWords enrolmentWords,
            SignedIn signedIn,
            Pages pages) {
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.views = views;
        this.structures = structures;
        this.holdings = holdings;
        this.people = people;
        this.clock = clock;
        this.words = words;
        this.enrolmentWords = enrolmentWords;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "qualifications")
    static class Templates {

        /** @param text what an administrator narrowed the list down by */
        static native TemplateInstance list(
                boolean administrator, String text, List<QualificationLine> qualifications, Pager pager);

        static native TemplateInstance enrol(
                EnrolForm form,
                List<Choice> learners,
                String learnersFound,
                List<Choice> qualifications,
                FormErrors errors);

        static native TemplateInstance one(QualificationView view);

        /** @param someNotHere whether the catalogue lacks some of its units */
        static native TemplateInstance choose(
                QualificationLine line, Structure structure, boolean someNotHere, ChoiceForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("text") String text, @QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        Actor actor = signedIn.actor();
        if (actor.is(Role.ADMINISTRATOR)) {
            String typed = text == null ? "" : text.strip();
            Paged<LearnersQualification> all = Pages.found(qualifications.all(actor, typed));
            Pager pager = Pager.of(page, PAGE, all.count(), here);
            return Templates.list(
                    true, typed, pager.of(all).stream().map(views::line).toList(), pager);
        }
        List<LearnersQualification> own = qualifications.of(actor);
        Pager pager = Pager.of(page, PAGE, own.size(), here);
        return Templates.list(false, "", pager.of(own).stream().map(views::line).toList(), pager);
    }

    @GET
    @Path("/new")
    @RolesAllowed("ADMINISTRATOR")
    public TemplateInstance enrolForm(
            @QueryParam("learner") String learner,
            @QueryParam("qualification") String qualification,
            @QueryParam("enrolledOn") String enrolledOn,
            @QueryParam("findLearner") String findLearner) {
        return enrolPage(
                new EnrolForm(
                        FormKey.fresh().toString(),
                        learner,
                        qualification,
                        enrolledOn == null ? clock.today().toString() : enrolledOn,
                        findLearner),
                FormErrors.none());
    }

    private TemplateInstance enrolPage(EnrolForm form, FormErrors errors) {
        Found<Person> learners = Found.of(
                people.withRole(Role.LEARNER),
                person -> person.isFoundBy(form.findLearner()),
                person -> person.id().toString().equals(form.learner()));
        return Templates.enrol(
                form,
                learners.offered(person -> new Choice(
                        person.id().toString(), enrolmentWords.nameAndUserName(person.name(), person.userName()))),
                enrolmentWords.learnersFound(learners.count(), Found.MOST, learners.count() > Found.MOST),
                holdings.qualifications().values().stream()
                        .map(Catalogued::model)
                        .map(this::choice)
                        .toList(),
                errors);
    }

    private Choice choice(Qualification qualification) {
        return new Choice(
                qualification.key().sent(),
                words.qualificationChoice(
                        qualification.displayTitle(), qualification.key().said()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("ADMINISTRATOR")
    public Response enrol(
            @RestForm String key,
            @RestForm String learner,
            @RestForm String qualification,
            @RestForm String enrolledOn,
            @RestForm String findLearner,
            @RestForm String find) {
        EnrolForm typed = new EnrolForm(key, learner, qualification, enrolledOn, findLearner);
        if (find != null) {
            return pages.go(typed.address());
        }
        Answer<QualificationEnrolment> answer = enrolments.enrol(
                signedIn.actor(), () -> EnrolOnQualification.read(key, learner, qualification, enrolledOn));
        if (answer instanceof Answer.Refused<QualificationEnrolment> refused) {
            return pages.refused(refused, enrolPage(typed, FormErrors.of(refused)));
        }
        LearnersQualification one = found(answer.orThrow().id().value());
        return pages.done(
                QualificationViews.path(one),
                words.enrolled(one.learner().name(), one.qualification().displayTitle()));
    }

    private LearnersQualification found(UUID id) {
        return Pages.found(qualifications.seenBy(new QualificationEnrolmentId(id), signedIn.actor()));
    }

    @GET
    @Path("/{qualification}")
    public TemplateInstance one(@PathParam("qualification") UUID id) {
        return Templates.one(views.view(found(id), signedIn.actor()));
    }

    @GET
    @Path("/{qualification}/choice")
    public TemplateInstance choose(@PathParam("qualification") UUID id) {
        LearnersQualification one = Pages.found(qualifications
                .seenBy(new QualificationEnrolmentId(id), signedIn.actor())
                .then(LearnersQualificationPages::theirs));
        return choicePage(one, ChoiceForm.fresh(one, clock.today()), FormErrors.none());
    }

    private static Answer<LearnersQualification> theirs(LearnersQualification one) {
        return one.access().chooses()
                ? Answer.done(one)
                : Answer.refused(QualificationRefusal.NOT_THEIRS_TO_CHOOSE.refusal());
    }

    private TemplateInstance choicePage(LearnersQualification one, ChoiceForm form, FormErrors errors) {
        Structure structure = structures.of(one.qualification());
        return Templates.choose(views.line(one), structure, structure.withoutStandard() > 0, form, errors);
    }

    @POST
    @Path("/{qualification}/choice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("qualification") UUID id,
            @RestForm String key,
            @RestForm String after,
            @RestForm List<String> units,
            @RestForm String chosenOn) {
        QualificationEnrolmentId enrolment = new QualificationEnrolmentId(id);
        Answer<UnitsChosen> answer =
                enrolments.choose(signedIn.actor(), enrolment, () -> ChooseUnits.read(key, after, units, chosenOn));
        if (answer instanceof Answer.Refused<UnitsChosen> refused) {
            LearnersQualification one = Pages.found(
                    qualifications.seenBy(enrolment, signedIn.actor()).then(LearnersQualificationPages::theirs));
            return pages.refused(
                    refused, choicePage(one, ChoiceForm.sent(one, key, units, chosenOn), FormErrors.of(refused)));
        }
        LearnersQualification one = found(id);
        return pages.done(
                QualificationViews.path(one), one.report().complete() ? words.savedComplete() : words.saved());
    }
}
