package org.countersign.site.forms;

import java.net.URI;

/** Where somebody wanted to go, or stood, before they had to sign in; never out of this program. */
public final class BackTo {

    private BackTo() {}

    /** The page asked for, or the first page for anything that is not a path of ours. */
    public static String page(String asked) {
        return asked != null && isOurs(asked) ? asked : "/";
    }

    static boolean isOurs(String asked) {
        // Browsers take a backslash for a slash, so that /\host leads away as //host does.
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return false;
        }
        try {
            URI uri = URI.create(asked);
            return uri.getHost() == null && uri.getScheme() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
