package org.countersign.people.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.people.HandingOnForm;
import org.countersign.people.Leaving;
import org.countersign.people.NumberRemarks;
import org.countersign.people.People;
import org.countersign.people.PeopleWords;
import org.countersign.people.Person;
import org.countersign.people.RoleLabels;
import org.countersign.people.UserNames;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;

/** One person: what they are called, what they may do, whether they may sign in, and how that came about. */
@Path("/people/{id: [^/]{36}}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class PersonPages {

    private final People people;
    private final UserNames userNames;
    private final Leaving leaving;
    private final NumberRemarks remarks;
    private final HistoryLine.Maker history;
    private final Pages pages;
    private final SignedIn signedIn;
    private final PeopleWords words;

    PersonPages(
            People people,
            UserNames userNames,
            Leaving leaving,
            NumberRemarks remarks,
            HistoryLine.Maker history,
            Pages pages,
            SignedIn signedIn,
            PeopleWords words) {
        this.people = people;
        this.userNames = userNames;
        this.leaving = leaving;
        this.remarks = remarks;
        this.history = history;
        this.pages = pages;
        this.signedIn = signedIn;
        this.words = words;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance person(
                Person person,
                List<Role> held,
                List<Choice> grantable,
                PersonForm form,
                UserNameForm userName,
                Handing handing,
                List<String> remarks,
                List<HistoryLine> history,
                FormErrors errors);
    }

    /**
     * What the forms that take something away ask.
     *
     * @param role the role that was to be ended and is still needed; null where it is about the account
     */
    @TemplateData
    record Handing(HandingOnForm form, Role role) {

        /** Asked beside the account, unless it is asked about a role. */
        public boolean ofAccount() {
            return role == null && form.asks();
        }
    }

    static String pathOf(PersonId person) {
        return PeoplePages.PATH + "/" + person;
    }

    @GET
    public TemplateInstance person(@PathParam("id") UUID id) {
        Person person = existing(id);
        return page(person, details(person), UserNameForm.of(person), ofAccount(person), FormErrors.none());
    }

    @POST
    @Path("details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeDetails(@PathParam("id") UUID id, @BeanParam PersonForm form) {
        Answer<Person> answer =
                people.changeDetails(signedIn.actor(), new PersonId(id), form.basedOn(), form.details());
        return answer(id, answer, form, person -> words.saved());
    }

    @POST
    @Path("roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grantRole(@PathParam("id") UUID id, @FormParam("roles") String sent) {
        PersonId person = new PersonId(id);
        Answer<Person> answer = PersonForm.role(sent).then(role -> people.grantRole(signedIn.actor(), person, role));
        return answer(id, answer, null, granted -> words.granted(granted.name(), label(sent)));
    }

    @POST
    @Path("roles/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endRole(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        String roles = sent.getFirst("roles");
        Answer<Role> role = PersonForm.role(roles);
        if (sent.containsKey(HandingOnForm.ONLY_FIND)) {
            return found(id, person -> without(role, person, sent));
        }
        HandingOnForm form = HandingOnForm.none().chosen(sent);
        Answer<Person> answer =
                role.then(ending -> people.endRole(signedIn.actor(), new PersonId(id), ending, form::read));
        return answer(
                id,
                answer,
                null,
                person -> without(role, person, sent),
                ended -> words.ended(ended.name(), label(roles)));
    }

    /** Asked about the account where there is no such role, or nothing is left without it. */
    private Handing without(Answer<Role> role, Person person, MultivaluedMap<String, String> sent) {
        if (role instanceof Answer.Done<Role> ended) {
            HandingOnForm form = HandingOnForm.asking(leaving.without(ended.value(), person));
            if (form.asks()) {
                return new Handing(form.chosen(sent), ended.value());
            }
        }
        return ofAccount(person);
    }

    @POST
    @Path("disable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Function<Person, Handing> handing = person ->
                new Handing(HandingOnForm.asking(leaving.withoutAccount(person)).chosen(sent), null);
        if (sent.containsKey(HandingOnForm.ONLY_FIND)) {
            return found(id, handing);
        }
        HandingOnForm form = HandingOnForm.none().chosen(sent);
        Answer<Person> answer = people.disable(signedIn.actor(), new PersonId(id), form::read);
        return answer(id, answer, null, handing, done -> words.isDisabled(done.name()));
    }

    @POST
    @Path("enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@PathParam("id") UUID id) {
        Answer<Person> answer = people.enable(signedIn.actor(), new PersonId(id));
        return answer(id, answer, null, person -> words.isEnabled(person.name()));
    }

    @POST
    @Path("user-name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeUserName(@PathParam("id") UUID id, @BeanParam UserNameForm form) {
        Answer<Person> answer =
                userNames.change(signedIn.actor(), new PersonId(id), form.seen(), form.userName(), form.reason());
        if (answer instanceof Answer.Refused<Person> refused) {
            Person person = existing(id);
            return pages.refused(
                    refused,
                    page(person, details(person), form.seen(person), ofAccount(person), FormErrors.of(refused)));
        }
        Person person = answer.orThrow();
        return pages.done(pathOf(person.id()), words.userNameChanged(person.name(), person.userName()));
    }

    /** The same form with its lists narrowed down: what was chosen in it may be too much for an address. */
    private Response found(UUID id, Function<Person, Handing> handing) {
        Person person = existing(id);
        return Response.ok(page(
                        person, details(person), UserNameForm.of(person), handing.apply(person), FormErrors.none()))
                .build();
    }

    private Handing ofAccount(Person person) {
        return new Handing(HandingOnForm.asking(leaving.withoutAccount(person)), null);
    }

    private Response answer(UUID id, Answer<Person> answer, PersonForm typed, Function<Person, String> notice) {
        return answer(id, answer, typed, this::ofAccount, notice);
    }

    /**
     * @param typed what stands in the form of the details, if that was what was sent
     * @param handing what was asked and chosen, which is looked for only where the answer was a refusal
     */
    private Response answer(
            UUID id,
            Answer<Person> answer,
            PersonForm typed,
            Function<Person, Handing> handing,
            Function<Person, String> notice) {
        if (answer instanceof Answer.Refused<Person> refused) {
            Person person = existing(id);
            int now = people.detailsNumber(person.id());
            // The form is based on what is there now: whoever sends it again has seen the refusal and the history.
            PersonForm form = typed == null ? PersonForm.of(person, now) : typed.basedOn(now);
            Handing asked = handing.apply(person);
            return pages.refused(refused, page(person, form, UserNameForm.of(person), asked, FormErrors.of(refused)));
        }
        return pages.done(pathOf(new PersonId(id)), notice.apply(answer.orThrow()));
    }

    private PersonForm details(Person person) {
        return PersonForm.of(person, people.detailsNumber(person.id()));
    }

    private TemplateInstance page(
            Person person, PersonForm form, UserNameForm userName, Handing handing, FormErrors errors) {
        List<Role> held = Arrays.stream(Role.values()).filter(person::is).toList();
        List<Choice> grantable = RoleLabels.choices().stream()
                .filter(choice -> !person.is(Role.valueOf(choice.value())))
                .toList();
        return Templates.person(
                person, held, grantable, form, userName, handing, remarks.of(person), history.of(person.id()), errors);
    }

    private Person existing(UUID id) {
        return Pages.found(people.find(new PersonId(id)));
    }

    private static String label(String role) {
        return RoleLabels.label(Role.valueOf(role));
    }
}
