package org.countersign.portfolio.kinds;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How one part of an Office file is tied to another, or to something outside it (ECMA-376, part 2). */
final class OfficeTie {

    /** Outside the file, and fetched only when its reader asks for it or says yes. */
    private static final Set<String> ASKED_FIRST = Set.of(
            "hyperlink",
            "image",
            "video",
            "audio",
            "media",
            "externallinkpath",
            "externallinklongpath",
            "xlpathmissing",
            "xlexternallinkpath/xlpathmissing",
            "xlstartup",
            "xllibrary");

    private OfficeTie() {}

    /** @param mode {@code External}, or anything else */
    static Optional<Unaccepted> of(String type, String target, String mode) {
        String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (kind.contains("vbaproject") || kind.contains("vbadata") || kind.contains("macrosheet")) {
            return Optional.of(Unaccepted.MACROS);
        }
        if (mode.equalsIgnoreCase("external")) {
            // Word names the template every document was made from, most often a file on its writer's own machine.
            boolean fetched = kind.equals("attachedtemplate") ? isElsewhere(target) : !ASKED_FIRST.contains(kind);
            return fetched ? Optional.of(Unaccepted.REMOTE_PARTS) : Optional.empty();
        }
        return Set.of("oleobject", "control", "activexcontrolbinary").contains(kind)
                ? Optional.of(Unaccepted.OBJECTS)
                : Optional.empty();
    }

    /** Whether a target lies on another machine: neither a bare name nor a place on a drive of one's own. */
    static boolean isElsewhere(String target) {
        String place = target.strip().replace('\\', '/');
        String path = place.replaceFirst("(?i)^file:", "");
        boolean isOwn = path.matches("(?i)/{0,3}[a-z]:/.*")
                || path.matches("/?([^/:][^:]*)?")
                || !path.equals(place) && path.matches("///[^/:][^:]*");
        return !isOwn;
    }
}
