package org.countersign.site.forms;

/**
 * The name of a file as a form sends it: the three characters that would end the name early are written in numbers (the
 * HTML standard, "multipart form data"), and no others.
 */
public final class SentFileName {

    private SentFileName() {}

    public static String read(String sent) {
        return sent == null
                ? ""
                : sent.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }
}
