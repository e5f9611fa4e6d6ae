package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.SigningOff;
import org.countersign.assessment.SigningOff.ToSignOff;
import org.countersign.assessment.SigningOff.Wanted;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.assessment.pages.Reading;
import org.countersign.assessment.pages.UnitWords;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;

/** Asks once, with every criterion in view, before any is signed off. */
@Path("/units/{enrolment}/sign-offs")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SignOffPages {

    /** Begins the name of the hidden field that says what a criterion's sign-off would stand on. */
    private static final String BASIS = "basis-";

    private final Reading reading;
    private final SignOffViews views;
    private final SigningOff signingOff;
    private final UnitWords words;
    private final SignedIn signedIn;
    private final CentreClock clock;
    private final Pages pages;

    SignOffPages(
            Reading reading,
            SignOffViews views,
            SigningOff signingOff,
            UnitWords words,
            SignedIn signedIn,
            CentreClock clock,
            Pages pages) {
        this.reading = reading;
        this.views = views;
        this.signingOff = signingOff;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance signOff(SignOffView unit, String key, String signedOn, FormErrors errors);
    }

    @GET
    @ReadOnly
    public TemplateInstance ask(@PathParam("enrolment") UUID id, @QueryParam("criterion") List<String> codes) {
        return Templates.signOff(
                view(id, codes, codes),
                FormKey.fresh().toString(),
                clock.today().toString(),
                FormErrors.none());
    }

    private SignOffView view(UUID id, Collection<String> asked, Collection<String> ticked) {
        Reading.Open open = reading.open(id);
        return views.of(open.unit(), open.reader(), asked, ticked);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOff(@PathParam("enrolment") UUID id, MultivaluedMap<String, String> sent) {
        List<String> codes = sent.getOrDefault("criterion", List.of());
        String key = sent.getFirst(FormKey.FIELD);
        String signedOn = sent.getFirst("signedOn");
        Answer<List<SignOff>> answer = signingOff.signOff(
                signedIn.actor(),
                new EnrolmentId(id),
                () -> ToSignOff.read(signedOn, FormKey.of(key).then(formKey -> wanted(formKey, codes, sent))));
        if (answer instanceof Answer.Refused<List<SignOff>> refused) {
            return pages.refused(
                    refused,
                    Templates.signOff(view(id, askedAbout(sent, codes), codes), key, signedOn, FormErrors.of(refused)));
        }
        return pages.done(
                "/units/" + id + "#criteria",
                words.signedOffDone(answer.orThrow().size()));
    }

    /** All that the form showed, ticked or not. */
    private static Set<String> askedAbout(MultivaluedMap<String, String> sent, List<String> ticked) {
        Stream<String> shown = sent.keySet().stream()
                .filter(name -> name.startsWith(BASIS))
                .map(name -> name.substring(BASIS.length()));
        return Stream.concat(shown, ticked.stream()).collect(Collectors.toSet());
    }

    private static Answer<List<Wanted>> wanted(FormKey key, List<String> codes, MultivaluedMap<String, String> sent) {
        return Readings.each(codes.stream()
                .map(code -> Wanted.read(JudgingForm.onceOnly(key, code), code, basis(sent.getFirst(BASIS + code)))));
    }

    /** What cannot be read was never seen, and then the sign-off is refused as stale. */
    private static SortedSet<DecisionId> basis(String sent) {
        SortedSet<DecisionId> basis = new TreeSet<>();
        try {
            Arrays.stream(Optional.ofNullable(sent).orElse("").split(" "))
                    .filter(part -> !part.isEmpty())
                    .map(UUID::fromString)
                    .map(DecisionId::new)
                    .forEach(basis::add);
        } catch (IllegalArgumentException notAnId) {
            basis.clear();
        }
        return basis;
    }
}
