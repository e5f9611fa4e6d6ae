package org.countersign.portfolio.kinds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines an e-mail begins with (RFC 5322). People paste an e-mail with some of them into a note; only what a mail
 * program wrote has those that nobody sees.
 */
final class EmailHead {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,70}):(.*)");

    private static final Set<String> UNSEEN = Set.of(
            "mime-version", "received", "message-id", "return-path", "delivered-to", "dkim-signature", "x-mailer");

    /** Those of a long journey through many machines, with their signatures. */
    private static final int MOST_LINES = 600;

    private EmailHead() {}

    /** An e-mail, or a web page that a browser saved in the shape of one; empty for anything else. */
    static Optional<Kind> of(String text) {
        Map<String, String> fields = fields(text);
        boolean isEmail = fields.containsKey("from") && fields.keySet().stream().anyMatch(UNSEEN::contains);
        if (!isEmail) {
            return Optional.empty();
        }
        boolean isSavedPage = fields.containsKey("snapshot-content-location")
                || fields.get("from").toLowerCase(Locale.ROOT).contains("saved by ");
        return Optional.of(isSavedPage ? Kind.not(Unaccepted.WEB_ARCHIVE) : Kind.of(FileType.EMAIL));
    }

    /** Empty unless every line to the first empty one is a field or goes on with the one before. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        String[] lines = text.split("\\r?\\n|\\r", MOST_LINES);
        for (int number = 0; number < lines.length; number++) {
            String line = lines[number];
            Matcher field = FIELD.matcher(line);
            boolean goesOn = !fields.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            boolean isMark = number == 0 && line.startsWith("From ");
            if (line.isEmpty()) {
                return fields;
            }
            if (field.matches() && !isMark) {
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
            } else if (!goesOn && !isMark) {
                return Map.of();
            }
        }
        return fields;
    }
}
