package org.countersign.catalogue.importing;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.catalogue.Catalogue;
import org.countersign.site.Actor;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.forms.SentFileName;
import org.countersign.site.lists.Paged;
import org.countersign.site.lists.Pager;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Where an administrator makes standards of published documents. */
@Path(ImportPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ImportPages {

    static final String PATH = "/catalogue/import";
    static final String FIELD = "documents";
    static final String ANSWER = "answer-";

    private static final String ACCEPTED = ".pdf,.docx,.html,.htm,.xhtml,.txt";

    private static final int PAGE_SIZE = 20;

    private final Imports imports;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Pages pages;
    private final ImportPageWords words;
    private final int most;

    ImportPages(
            Imports imports,
            Catalogue catalogue,
            SignedIn signedIn,
            Pages pages,
            ImportPageWords words,
            @ConfigProperty(name = "countersign.import.files") int most) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.pages = pages;
        this.words = words;
        this.most = most;
    }

    @CheckedTemplate(basePath = "importing")
    static class Templates {

        static native TemplateInstance list(
                List<Brought> brought, Pager pager, String accepted, long megabytes, int most, FormErrors errors);

        static native TemplateInstance document(ImportView view, FormErrors errors);
    }

    @GET
    public TemplateInstance list(@QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        return list(page, here, FormErrors.none());
    }

    private TemplateInstance list(Integer page, UriInfo here, FormErrors errors) {
        Paged<Brought> brought = Pages.found(imports.all(signedIn.actor()));
        Pager pager = Pager.of(page, PAGE_SIZE, brought.count(), here);
        return Templates.list(pager.of(brought), pager, ACCEPTED, imports.megabytes(), most, errors);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(MultipartFormDataInput sent, @Context UriInfo here) {
        Answer<Imports.BroughtIn> answer = imports.bring(signedIn.actor(), () -> documents(sent));
        if (answer instanceof Answer.Refused<Imports.BroughtIn> refused) {
            return refused(refused.refusals(), here);
        }
        Imports.BroughtIn brought = answer.orThrow();
        if (!brought.refusals().isEmpty()) {
            return refused(brought.refusals(), here);
        }
        return brought.read().size() == 1
                ? pages.go(PATH + "/" + brought.read().get(0).id())
                : pages.done(PATH, words.documentsRead(brought.read().size()));
    }

    private Answer<List<SentDocument>> documents(MultipartFormDataInput sent) {
        List<FormValue> files = sent.getValues().getOrDefault(FIELD, List.of()).stream()
                .filter(FormValue::isFileItem)
                .filter(file ->
                        file.getFileName() != null && !file.getFileName().isEmpty())
                .toList();
        if (files.isEmpty()) {
            return Answer.refused(ImportRefusal.NO_DOCUMENT.refusal());
        }
        return files.size() > most
                ? Answer.refused(ImportRefusal.TOO_MANY_DOCUMENTS.refusal(most, files.size()))
                : Answer.done(files.stream().map(ImportPages::document).toList());
    }

    private static SentDocument document(FormValue file) {
        java.nio.file.Path arrived = file.getFileItem().getFile();
        return new SentDocument(
                SentFileName.read(file.getFileName()), arrived.toFile().length(), () -> Files.readAllBytes(arrived));
    }

    private Response refused(List<Refusal> why, UriInfo here) {
        Answer.Refused<Import> refused = new Answer.Refused<>(why);
        return pages.refused(refused, list(1, here, FormErrors.of(refused)));
    }

    @GET
    @Path("/{import}")
    public TemplateInstance document(@PathParam("import") UUID id, @QueryParam("standard") Integer number) {
        Import document = Pages.found(imports.find(signedIn.actor(), id));
        int wanted = Pages.found(document.found(number == null ? 1 : number)).number();
        return page(document, wanted, Map.of(), FormErrors.none());
    }

    private TemplateInstance page(Import document, int number, Map<String, String> sent, FormErrors errors) {
        return Templates.document(
                ImportView.of(document, number, catalogue.ownFolder().isPresent(), sent, words), errors);
    }

    @POST
    @Path("/{import}/answers")
    public Response answer(@PathParam("import") UUID id, MultivaluedMap<String, String> sent) {
        Actor by = signedIn.actor();
        Map<String, String> given = answers(sent);
        Answer<Import> answer = imports.answer(by, id, () -> Answer.done(given));
        int number = number(sent.getFirst("standard"));
        if (answer instanceof Answer.Refused<Import> refused) {
            return again(by, id, number, given, besideTheirQuestions(refused));
        }
        int open = answer.orThrow()
                .found(number)
                .flatMap(found -> found.imported().result())
                .map(result -> result.open().size())
                .orElse(0);
        return pages.done(at(id, inView(answer.orThrow(), number)), words.answersKept(open));
    }

    private static Map<String, String> answers(MultivaluedMap<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>();
        sent.forEach((field, values) -> {
            String answer = values.stream().findFirst().orElse("").strip();
            if (field.startsWith(ANSWER) && !answer.isEmpty()) {
                answers.put(field.substring(ANSWER.length()), answer);
            }
        });
        return answers;
    }

    @POST
    @Path("/{import}/add")
    public Response add(@PathParam("import") UUID id, @FormParam("standard") String standard) {
        Actor by = signedIn.actor();
        int number = number(standard);
        Answer<EditionKey> answer = imports.add(by, id, () -> Answer.done(number));
        if (answer instanceof Answer.Refused<EditionKey> refused) {
            return again(by, id, number, Map.of(), refused);
        }
        EditionKey key = answer.orThrow();
        return pages.done("/catalogue/" + key.id() + "/" + key.edition(), words.added(key.id()));
    }

    private Response again(Actor by, UUID id, int number, Map<String, String> sent, Answer.Refused<?> refused) {
        Import document = Pages.found(imports.find(by, id));
        return pages.refused(refused, page(document, inView(document, number), sent, FormErrors.of(refused)));
    }

    /** On the page every question is a field; one that is no longer asked has none. */
    private static Answer.Refused<Import> besideTheirQuestions(Answer.Refused<Import> refused) {
        return new Answer.Refused<>(refused.refusals().stream()
                .map(why -> why.ground() == ImportRefusal.NO_SUCH_ANSWER
                        ? why.at(ANSWER + why.arguments().get(0))
                        : new Refusal(why.ground(), Optional.empty(), why.arguments()))
                .toList());
    }

    @GET
    @Path("/{import}/{number}.yaml")
    @Produces("application/yaml")
    public Response file(@PathParam("import") UUID id, @PathParam("number") int number) {
        Import document = Pages.found(imports.find(signedIn.actor(), id));
        var result = Pages.found(
                document.found(number).flatMap(found -> found.imported().result()));
        return Response.ok(result.yaml())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + result.standard().key().id() + ".yaml\"")
                .build();
    }

    @POST
    @Path("/{import}/forget")
    public Response forget(@PathParam("import") UUID id) {
        Pages.found(imports.forget(signedIn.actor(), id));
        return pages.done(PATH, words.forgotten());
    }

    private static String at(UUID id, int number) {
        return PATH + "/" + id + (number == 1 ? "" : "?standard=" + number);
    }

    private static int inView(Import document, int number) {
        return document.found(number).map(Import.Found::number).orElse(1);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
    }
}
