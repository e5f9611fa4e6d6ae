package org.countersign.site.forms;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A form that came too late, as its fields are read one by one. */
final class LateForm {

    /** The button that was pressed, on forms that have several. */
    static final String BUTTON = "do";

    private final HttpServerRequest request;
    private final String token;
    private final List<KeptForm.Part> parts = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private String owner = "";
    private String words = "";
    private boolean askedAgain;

    LateForm(RoutingContext routing, String token) {
        this.request = routing.request();
        this.token = token;
    }

    void add(String name, String value) {
        if (name == null) {
            return; // A part without a name belongs to no field of ours.
        }
        if (isPassword(name)) {
            askedAgain = true;
        } else if (name.equals(KeptForm.OWNER)) {
            owner = value;
        } else if (name.equals(KeptForm.WORDS)) {
            words = value;
        } else if (!name.equals(token)) {
            parts.add(new KeptForm.Part(name, value));
        }
    }

    /** By what fields that take one are called: their own or a more telling name of the kind, or the present one. */
    static boolean isPassword(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("password") || name.equals("current");
    }

    /** A file control that was left alone sends one without a name. */
    void addFile(String name) {
        if (name != null && !name.isEmpty()) {
            files.add(SentFileName.read(name));
        }
    }

    KeptForm kept(Function<String, KeptForm.Word[]> read) {
        if (!files.isEmpty()) {
            // Nothing is submitted without the files that belonged to it; without its button a form only saves.
            parts.removeIf(part -> part.name().equals(BUTTON));
        }
        return new KeptForm(
                request.uri(),
                page(),
                String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).startsWith("multipart/"),
                owner,
                parts,
                List.of(read.apply(words)),
                files,
                askedAgain);
    }

    private String page() {
        try {
            URI page = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            boolean isOurs = String.valueOf(request.authority()).equals(page.getRawAuthority());
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return isOurs ? page.getRawPath() + query : "/";
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
