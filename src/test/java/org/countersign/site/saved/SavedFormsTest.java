package org.countersign.site.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.forms.KeptForm;
import org.countersign.site.forms.KeptForms;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody types saves itself, is theirs alone, and is never written over unseen. */
@QuarkusTest
@Tag("database")
class SavedFormsTest {

    private static final String FORM = "/units/1/signing/notes";

    @Inject
    Persons persons;

    @Inject
    KeptForms kept;

    @ConfigProperty(name = "countersign.drafts.letters")
    int letters;

    @ConfigProperty(name = "countersign.drafts.each")
    int each;

    @Test
    void whatWasTypedIsThereOnAnotherDevice() {
        TestPerson priya = persons.add(Role.ASSESSOR);
        Response saved = save(priya.visitor(), FORM, "", "Half a note");

        Response there = of(priya.visitor(), FORM);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.jsonPath().getString("at")).matches("\\d\\d:\\d\\d");
        assertThat(there.jsonPath().getString("version"))
                .isEqualTo(saved.jsonPath().getString("version"));
        assertThat(there.jsonPath().getList("typed.value")).isEqualTo(List.of("Half a note"));
        assertThat(there.jsonPath().getList("typed.label")).isEqualTo(List.of("Add a note"));
        assertThat(priya.visitor().get("/drafts").htmlPath().getString("**.find { it.@class == 'typed' }.dd"))
                .isEqualTo("Half a note");
    }

    /** As it lies in databases; whatever the program calls its fields by now, it is read, and written so. */
    @Test
    void whatWasTypedIsKeptUnderNamesThatStay() {
        String document = """
                {"action":"/units/1/signing/notes","page":"/units/1/signing","multipart":false,"owner":"p1",\
                "parts":[{"name":"note","value":"Half a note"}],\
                "words":[{"name":"note","label":"Add a note","value":"n","reads":"A note"}],\
                "files":["log.pdf"],"askedAgain":true}""";
        KeptForm typed = new KeptForm(
                FORM,
                "/units/1/signing",
                false,
                "p1",
                List.of(new KeptForm.Part("note", "Half a note")),
                List.of(new KeptForm.Word("note", "Add a note", "n", "A note")),
                List.of("log.pdf"),
                true);

        assertThat(kept.write(typed)).isEqualTo(document);
        assertThat(kept.carried(document)).contains(typed);
    }

    @Test
    void nobodyElseSeesIt() {
        save(persons.add(Role.ASSESSOR).visitor(), FORM, "", "For nobody else");
        for (Role role : Role.values()) {
            Visitor other = persons.add(role).visitor();
            assertThat(of(other, FORM).body().asString()).doesNotContain("For nobody else");
            assertThat(other.get("/drafts").body().asString()).doesNotContain("For nobody else");
        }
        assertThat(Visitor.stranger().get("/drafts/of?form=" + FORM).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aNewerDraftElsewhereIsToldAndNotWrittenOver() {
        TestPerson priya = persons.add(Role.ASSESSOR);
        Visitor phone = priya.visitor();
        Visitor desk = priya.visitor();
        String first = version(save(phone, FORM, "", "On the phone"));
        String second = version(save(desk, FORM, first, "At the desk"));

        Response refused = save(phone, FORM, first, "On the phone, longer");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.header("Countersign-Answer")).isEqualTo("newer-draft");
        assertThat(refused.htmlPath().getString("**.find { it.@id == 'main' }.p[0]"))
                .matches(
                        "You saved a newer draft of this at \\d\\d:\\d\\d, on another page or device\\. It is kept, and"
                                + " what you type here is not saved over it\\.");
        assertThat(of(phone, FORM).jsonPath().getList("typed.value")).isEqualTo(List.of("At the desk"));
        assertThat(save(phone, FORM, second, "On the phone, longer").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameSavedTwiceIsOneDraft() {
        Visitor priya = persons.add(Role.ASSESSOR).visitor();
        assertThat(version(save(priya, FORM, "", "Once"))).isEqualTo(version(save(priya, FORM, "", "Once")));
    }

    @Test
    void passwordsAndTokensAreNotKept() {
        TestPerson priya = persons.add(Role.ASSESSOR);
        Visitor visitor = priya.visitor();
        Map<String, Object> fields = fields(visitor, FORM, "", "A reason");
        fields.put("password", priya.password());
        fields.put("typed-words", words("note", "password"));
        visitor.request().formParams(fields).post("/drafts").then().statusCode(200);

        assertThat(of(visitor, FORM).body().asString())
                .contains("A reason")
                .doesNotContain(priya.password())
                .doesNotContain(String.valueOf(fields.get("csrf-token")));
    }

    @Test
    void whatIsTooLongToBeKeptIsTold() {
        Visitor priya = persons.add(Role.ASSESSOR).visitor();
        Response refused = save(priya, FORM, "", "x".repeat(letters));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body().asString())
                .contains("This is too long to be saved by itself: up to 1,000,000 letters are kept.");
    }

    @Test
    void howManyAreKeptIsTold() {
        Visitor priya = persons.add(Role.ASSESSOR).visitor();
        Map<String, Object> fields = fields(priya, FORM, "", "Yet another");
        for (int i = 0; i < each; i++) {
            fields.put("draft-form", FORM + i);
            priya.request().formParams(fields).post("/drafts").then().statusCode(200);
        }
        fields.put("draft-form", FORM);
        Response refused = priya.request().formParams(fields).post("/drafts");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body().asString()).contains("you have 100 drafts, and no more are kept.");
    }

    @Test
    void aDraftIsDiscardedByItsPersonOnly() {
        TestPerson priya = persons.add(Role.ASSESSOR);
        save(priya.visitor(), FORM, "", "Still wanted");
        discard(persons.add(Role.ADMINISTRATOR).visitor());
        assertThat(of(priya.visitor(), FORM).body().asString()).contains("Still wanted");

        discard(priya.visitor());
        assertThat(of(priya.visitor(), FORM).jsonPath().getString("version")).isNull();
    }

    @Test
    void whatBelongsToNoFormOfOursIsRefused() {
        Visitor priya = persons.add(Role.ASSESSOR).visitor();
        for (String form : List.of("", "//elsewhere/form", "https://elsewhere/form", "/" + "x".repeat(1000))) {
            assertThat(save(priya, form, "", "Typed").statusCode()).as(form).isEqualTo(400);
        }
    }

    private static void discard(Visitor visitor) {
        Map<String, Object> fields = fields(visitor, FORM, "", "");
        visitor.request().formParams(fields).post("/drafts/discard").then().statusCode(303);
    }

    private static Response save(Visitor visitor, String form, String version, String note) {
        return visitor.request()
                .formParams(fields(visitor, form, version, note))
                .post("/drafts");
    }

    private static Map<String, Object> fields(Visitor visitor, String form, String version, String note) {
        Map<String, Object> fields = new HashMap<>(visitor.filled("/account", "/account/password", Map.of()));
        fields.putAll(Map.of(
                "key",
                UUID.nameUUIDFromBytes(new byte[0]).toString(),
                "note",
                note,
                "typed-words",
                words("note"),
                "draft-form",
                form,
                "draft-version",
                version,
                "draft-page",
                "/units/1/signing",
                "draft-title",
                "Signing"));
        return fields;
    }

    private static String words(String... names) {
        StringBuilder words = new StringBuilder();
        for (String name : names) {
            words.append(words.isEmpty() ? "" : ",")
                    .append("{\"name\":\"")
                    .append(name)
                    .append("\",\"label\":\"Add a note\"}");
        }
        return "[" + words + "]";
    }

    private static Response of(Visitor visitor, String form) {
        return visitor.request().queryParam("form", form).get("/drafts/of");
    }

    private static String version(Response saved) {
        return saved.jsonPath().getString("version");
    }
}
