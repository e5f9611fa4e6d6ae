package org.countersign.enrolment.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.countersign.enrolment.Access;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Person;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.clock.Dates;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.site.lists.Found;
import org.countersign.site.lists.Pager;
import org.countersign.standards.Standard;
import org.jboss.resteasy.reactive.RestForm;

/** Where the administrator enrols learners and allocates people. */
@Path(EnrolmentPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class EnrolmentPages {

    static final String PATH = "/enrolments";

    /** Rows of the list on one page: about two screens. */
    private static final int PAGE = 50;

    private final Enrolments enrolments;
    private final EnrolmentViews views;
    private final EnrolmentWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    EnrolmentPages(Enrolments enrolments, EnrolmentViews views, EnrolmentWords words, SignedIn signedIn, Pages pages) {
        this.enrolments = enrolments;
        this.views = views;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "enrolment")
    static class Templates {

        /** @param unitsFound null where the units are few enough to be chosen from all of them */
        static native TemplateInstance list(
                EnrolmentFilter filter,
                String findUnit,
                String unitsFound,
                List<Choice> standards,
                List<Choice> missing,
                List<ColumnHeading> headings,
                List<EnrolmentView> enrolments,
                Pager pager);

        static native TemplateInstance enrol(
                EnrolForm form,
                List<Choice> learners,
                String learnersFound,
                List<Choice> standards,
                String unitsFound,
                List<PolicyGroup> policies,
                FormErrors errors);

        static native TemplateInstance enrolment(
                EnrolmentView enrolment,
                AllocateForm form,
                List<Choice> people,
                String peopleFound,
                List<Choice> capacities,
                EndForm ending,
                FormErrors errors);
    }

    /** What was typed when ending an allocation, as it was typed. */
    record EndForm(String key, String allocation, String lastDay) {}

    @GET
    public TemplateInstance list(
            @BeanParam EnrolmentFilter filter,
            @QueryParam("findUnit") String findUnit,
            @QueryParam(Pager.PARAMETER) Integer page,
            @Context UriInfo here) {
        EnrolmentQuery query = filter.query();
        Pager pager = Pager.of(page, PAGE, enrolments.count(query), here);
        String looked = findUnit == null ? "" : findUnit.strip();
        Found<Standard> units = views.unitsInUse(looked, filter);
        boolean few = looked.isEmpty() && units.count() <= Found.MOST;
        return Templates.list(
                filter,
                looked,
                few ? null : words.unitsFound(units.count(), Found.MOST, units.count() > Found.MOST),
                units.offered(views::choice),
                views.missing(),
                filter.headings(words).stream()
                        .map(heading -> heading.keeping("findUnit", looked))
                        .toList(),
                views.of(enrolments.list(query, pager.number() - 1, PAGE)),
                pager);
    }

    @GET
    @Path("/new")
    public TemplateInstance enrolForm(
            @QueryParam("learner") String learner,
            @QueryParam("standard") String standard,
            @QueryParam("policy") String policy,
            @QueryParam("enrolledOn") String enrolledOn,
            @QueryParam("findLearner") String findLearner,
            @QueryParam("findUnit") String findUnit) {
        return enrolPage(
                new EnrolForm(
                        FormKey.fresh().toString(),
                        learner,
                        standard,
                        policy,
                        enrolledOn == null ? views.typed(views.today()) : enrolledOn,
                        findLearner,
                        findUnit),
                FormErrors.none());
    }

    private TemplateInstance enrolPage(EnrolForm form, FormErrors errors) {
        Found<Person> learners = views.learners(form);
        Found<Standard> units = views.units(form);
        return Templates.enrol(
                form,
                learners.offered(views::choice),
                words.learnersFound(learners.count(), Found.MOST, learners.count() > Found.MOST),
                units.offered(views::choice),
                words.unitsFound(units.count(), Found.MOST, units.count() > Found.MOST),
                views.policies(form, units.offered()),
                errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(
            @RestForm String key,
            @RestForm String learner,
            @RestForm String standard,
            @RestForm String policy,
            @RestForm String enrolledOn,
            @RestForm String findLearner,
            @RestForm String findUnit,
            @RestForm String find) {
        EnrolForm form = new EnrolForm(key, learner, standard, policy, enrolledOn, findLearner, findUnit);
        if (find != null) {
            return pages.go(form.address());
        }
        Answer<Enrolment> answer =
                enrolments.enrol(signedIn.actor(), () -> EnrolRequest.read(key, learner, standard, policy, enrolledOn));
        if (answer instanceof Answer.Refused<Enrolment> refused) {
            return pages.refused(refused, enrolPage(form, FormErrors.of(refused)));
        }
        EnrolmentView enrolled = views.of(answer.orThrow());
        return pages.done(
                "/enrolments/" + enrolled.id(),
                words.enrolled(enrolled.learner().name(), enrolled.title()));
    }

    @GET
    @Path("/{enrolment}")
    public TemplateInstance enrolment(
            @PathParam("enrolment") UUID id,
            @QueryParam("person") String person,
            @QueryParam("capacity") String capacity,
            @QueryParam("from") String from,
            @QueryParam("findPerson") String findPerson) {
        AllocateForm form = new AllocateForm(
                FormKey.fresh().toString(),
                person,
                capacity,
                from == null ? views.typed(views.today()) : from,
                findPerson);
        return page(found(id), form, freshEnd(), FormErrors.none());
    }

    private AllocateForm freshAllocation() {
        return new AllocateForm(FormKey.fresh().toString(), "", "", views.typed(views.today()), "");
    }

    private EndForm freshEnd() {
        return new EndForm(FormKey.fresh().toString(), "", views.typed(views.today()));
    }

    private TemplateInstance page(Enrolment enrolment, AllocateForm form, EndForm ending, FormErrors errors) {
        Found<Person> people = views.allocatable(form);
        return Templates.enrolment(
                views.of(enrolment),
                form,
                people.offered(views::choice),
                words.peopleFound(people.count(), Found.MOST, people.count() > Found.MOST),
                views.capacities(),
                ending,
                errors);
    }

    private Enrolment found(UUID id) {
        return Pages.found(
                enrolments.access(signedIn.actor(), new EnrolmentId(id)).map(Access::enrolment));
    }

    @POST
    @Path("/{enrolment}/allocations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allocate(
            @PathParam("enrolment") UUID id,
            @RestForm String key,
            @RestForm String person,
            @RestForm String capacity,
            @RestForm String from,
            @RestForm String findPerson,
            @RestForm String find) {
        AllocateForm typed = new AllocateForm(key, person, capacity, from, findPerson);
        if (find != null) {
            return pages.go(typed.address(new EnrolmentId(id)));
        }
        Answer<Allocation> answer = enrolments.allocate(
                signedIn.actor(), new EnrolmentId(id), () -> AllocateRequest.read(key, person, capacity, from));
        if (answer instanceof Answer.Refused<Allocation> refused) {
            return pages.refused(refused, page(found(id), typed, freshEnd(), FormErrors.of(refused)));
        }
        Allocation allocation = answer.orThrow();
        return pages.done(
                "/enrolments/" + id,
                words.allocated(views.name(allocation.person()), words.capacityName(allocation.capacity())));
    }

    @POST
    @Path("/{enrolment}/allocations/{allocation}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("enrolment") UUID id,
            @PathParam("allocation") UUID allocationId,
            @RestForm String key,
            @RestForm String lastDay) {
        Pages.found(enrolments.allocation(new EnrolmentId(id), allocationId));
        Answer<Allocation> answer = enrolments.end(signedIn.actor(), allocationId, () -> EndRequest.read(key, lastDay));
        if (answer instanceof Answer.Refused<Allocation> refused) {
            EndForm typed = new EndForm(key, allocationId.toString(), lastDay);
            return pages.refused(refused, page(found(id), freshAllocation(), typed, FormErrors.of(refused)));
        }
        Allocation allocation = answer.orThrow();
        return pages.done(
                "/enrolments/" + id,
                words.ended(
                        views.name(allocation.person()),
                        Dates.british(allocation.lastDay().orElseThrow())));
    }
}
