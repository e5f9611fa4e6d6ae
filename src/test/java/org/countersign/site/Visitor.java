package org.countersign.site;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who uses the program by plain requests, keeping cookies and sending forms as a browser without script would. */
public final class Visitor {

    /** REST Assured would send forms in ISO-8859-1, which has no Ł. */
    private static final RestAssuredConfig AS_A_BROWSER = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .defaultCharsetForContentType("UTF-8", ContentType.URLENC));

    private final CookieFilter cookies = new CookieFilter();
    private final Map<String, String> headers;

    private Visitor(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Nobody the centre knows. */
    public static Visitor stranger() {
        return new Visitor(Map.of());
    }

    /** Somebody who is signed in on the gallery. */
    public static Visitor nia() {
        return new Visitor(Map.of(PlayedActor.HEADER, "nia"));
    }

    /** Signed in through the form. */
    public static Visitor signedIn(String userName, String password) {
        Visitor visitor = stranger();
        Response answer = visitor.send("/sign-in", "/sign-in", Map.of("userName", userName, "password", password));
        if (answer.statusCode() != 303) {
            throw new AssertionError(userName + " could not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** A request with this person's cookies; redirects are answers and are not followed. */
    public RequestSpecification request() {
        return RestAssured.given()
                .config(AS_A_BROWSER)
                .filter(cookies)
                .headers(headers)
                .redirects()
                .follow(false);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /**
     * Opens a page, fills in the form that leads to the action, and sends it with its hidden fields: the token and the
     * once-only key. A list sends its field several times.
     */
    public Response send(String page, String action, Map<String, ?> typed) {
        return request().formParams(filled(page, action, typed)).post(action);
    }

    /** The fields of a form as they would be sent, for tests that send them twice or tamper with them. */
    public Map<String, Object> filled(String page, String action, Map<String, ?> typed) {
        Map<String, Object> fields =
                hidden(get(page).then().statusCode(200).extract().response(), action);
        if (fields.isEmpty()) {
            throw new AssertionError("No form on " + page + " leads to " + action);
        }
        fields.putAll(typed);
        return fields;
    }

    /** The hidden fields of the form that leads to the action, on a page that was answered already. */
    public static Map<String, Object> hidden(Response page, String action) {
        return hidden(page, form -> form.attr("action").equals(action));
    }

    /** The hidden fields of the first form that is meant, on a page that was answered already. */
    public static Map<String, Object> hidden(Response page, Predicate<Element> meant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Jsoup.parse(page.asString()).select("form").stream()
                .filter(meant)
                .limit(1)
                .flatMap(form -> form.select("input[type=hidden]").stream())
                .forEach(field -> fields.merge(field.attr("name"), field.val(), Visitor::both));
        return fields;
    }

    /** A field that stands in a form several times is sent several times. */
    private static List<Object> both(Object before, Object next) {
        List<Object> values = new ArrayList<>(before instanceof List<?> several ? several : List.of(before));
        values.add(next);
        return values;
    }

    /** A form as a browser sends it from a page of the program. */
    public RequestSpecification fromOurPage() {
        return request().header("Origin", RestAssured.baseURI + ":" + RestAssured.port);
    }

    /** The same with its fields in parts, as where files can be chosen. */
    public RequestSpecification multipartFromOurPage(Map<String, ?> fields) {
        RequestSpecification request = fromOurPage();
        fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value.toString())
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build()));
        return request;
    }
}
