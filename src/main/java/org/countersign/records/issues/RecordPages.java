package org.countersign.records.issues;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Unit records to open or keep. */
@Path("/records/{enrolment}")
@Produces("application/pdf")
@Authenticated
class RecordPages {

    private final UnitRecords records;
    private final IssueSentences sentences;
    private final People people;
    private final SignedIn signedIn;

    RecordPages(UnitRecords records, IssueSentences sentences, People people, SignedIn signedIn) {
        this.records = records;
        this.sentences = sentences;
        this.people = people;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "records")
    static class Templates {

        static native TemplateInstance issues(IssuesView record);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance issues(@PathParam("enrolment") UUID id) {
        UnitRecords.Overview all = Pages.found(records.overview(signedIn.actor(), new EnrolmentId(id)));
        String learner =
                people.find(all.unit().enrolment().learner()).map(Person::name).orElseThrow();
        String path = "/records/" + id;
        return Templates.issues(
                new IssuesView(path, learner, all.unit().standard().displayTitle(), lines(path, all)));
    }

    private List<IssuesView.Line> lines(String path, UnitRecords.Overview all) {
        List<IssuesView.Line> lines = new ArrayList<>();
        for (Issued issue : all.issues()) {
            String replaces = issue.replaces()
                    .map(before -> sentences.replaces(all.issues().get(before - 1), issue.changed()))
                    .orElse(null);
            lines.add(new IssuesView.Line(
                    path + "/issues/" + issue.id() + "/record.pdf",
                    issue.number(),
                    issue.at(),
                    replaces,
                    sentences.standing(issue),
                    issue.hasLongTexts() ? path + "/issues/" + issue.id() + "/long-texts.txt" : null,
                    issue.isChangedOutside(),
                    issue.pdf().hex(),
                    issue.journal().map(sentences::head).orElse(null)));
        }
        Collections.reverse(lines);
        return lines;
    }

    @GET
    @Path("/record.pdf")
    @Operation(hidden = true)
    public RestResponse<byte[]> record(@PathParam("enrolment") UUID id) {
        return pdf(records.print(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/issues/{issue}/record.pdf")
    @Operation(hidden = true)
    public RestResponse<byte[]> issue(@PathParam("enrolment") UUID id, @PathParam("issue") UUID issue) {
        return pdf(records.issue(signedIn.actor(), new EnrolmentId(id), issue));
    }

    @GET
    @Path("/issues/{issue}/long-texts.txt")
    @Produces("text/plain;charset=UTF-8")
    @Operation(hidden = true)
    public String longTexts(@PathParam("enrolment") UUID id, @PathParam("issue") UUID issue) {
        return Pages.found(records.longTexts(signedIn.actor(), new EnrolmentId(id), issue));
    }

    @GET
    @Path("/long-texts.txt")
    @Produces("text/plain;charset=UTF-8")
    @Operation(hidden = true)
    public String longTexts(@PathParam("enrolment") UUID id) {
        return Pages.found(records.longTexts(signedIn.actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/blank-form.pdf")
    @Operation(hidden = true)
    public RestResponse<byte[]> blankForm(@PathParam("enrolment") UUID id) {
        return pdf(records.blankForm(signedIn.actor(), new EnrolmentId(id)));
    }

    static RestResponse<byte[]> pdf(Answer<UnitRecords.Printed> answer) {
        UnitRecords.Printed printed = Pages.found(answer);
        return ResponseBuilder.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + printed.fileName() + "\"")
                .build();
    }
}
