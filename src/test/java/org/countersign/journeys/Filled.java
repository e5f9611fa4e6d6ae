package org.countersign.journeys;

import java.util.UUID;

/** A route's path with something of Siân's unit in every place. */
final class Filled {

    private Filled() {}

    static String with(Cast cast, String path) {
        Cast.Places places = cast.places();
        String file = places.piece().files().get(0).id().toString();
        String id =
                path.contains("/files/{id}") ? file : path.contains("{edition}") ? edition(path) : person(cast, path);
        return path.replace("{enrolment}", places.unit().id().toString())
                .replace("{qualification}", places.qualification().toString())
                .replace("{allocation}", places.allocation().id().toString())
                .replace("{piece}", piece(cast, path))
                .replace("{decision}", places.decision().toString())
                .replace("{action}", places.action().toString())
                .replace("{id}{name}", id + "/log.txt")
                .replace("{id}", id)
                .replace("{edition}", "1")
                .replace("{number}", "1")
                .replace("{job}", "unfinished-files")
                .replace("{kind}", "standard")
                .replace("{code}", "C4.1.1")
                .replace("{rule}", "sufficient-period")
                .replace("{role}", "ASSESSOR")
                .replace("{reset}", UUID.randomUUID().toString())
                .replace("{import}", path.contains("{import}") ? cast.document().toString() : "")
                .replace("{issue}", UUID.randomUUID().toString())
                .replace("{digest}", path.contains("{digest}") ? cast.digest() : "")
                .replace("{file}", file)
                .replace("{name}", "log.txt");
    }

    /** A draft of its own each time: to discard it is one of the routes. */
    private static String piece(Cast cast, String path) {
        boolean onDraft = path.contains("/draft") || path.endsWith("/edit") || path.endsWith("/discard");
        return (onDraft ? cast.draft() : cast.places().piece().piece()).toString();
    }

    private static String edition(String path) {
        if (path.contains("/policies/")) {
            return "CFACSC4-evidence";
        }
        if (path.contains("/qualifications/")) {
            return "SVQ2-customer-service";
        }
        if (path.startsWith("/api/v1/guidance/")) {
            return "challenging-customers-guide";
        }
        return path.contains("/mappings/") ? "CFACSC4-to-INSCS016" : "CFACSC4";
    }

    private static String person(Cast cast, String path) {
        return path.contains("{id}") ? cast.anybody().toString() : "";
    }
}
