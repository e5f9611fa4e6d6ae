package org.countersign.portfolio.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is written on the page an e-mail was sent as, without the page: its marks are left out, not understood, so nothing
 * in it can run, load or lay itself over anything.
 */
final class PageText {

    private static final Set<String> UNSEEN = Set.of("style", "script", "head", "title", "template", "noscript", "svg");
    private static final Set<String> ENDS_A_LINE = Set.of(
            "br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "hr");

    private static final int LONGEST_SIGN = 10;

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "£"),
            Map.entry("euro", "€"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("eacute", "é"));

    private final String page;
    private final StringBuilder text = new StringBuilder();

    private PageText(String page) {
        this.page = page;
    }

    static String of(String page) {
        PageText read = new PageText(page);
        read.read();
        return read.text.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n");
    }

    private void read() {
        int at = 0;
        while (at < page.length()) {
            char next = page.charAt(at);
            if (next == '<') {
                at = mark(at);
            } else if (next == '&') {
                at = sign(at);
            } else {
                // As a browser does: an end of a line is a space, and several are one.
                boolean isSpace = Character.isWhitespace(next);
                if (!isSpace || !endsInSpace()) {
                    text.append(isSpace ? ' ' : next);
                }
                at++;
            }
        }
    }

    private boolean endsInSpace() {
        return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Where reading goes on behind a mark. */
    private int mark(int at) {
        if (page.startsWith("<!--", at)) {
            return after("-->", at);
        }
        int end = after(">", at);
        int nameAt = at + (page.startsWith("</", at) ? 2 : 1);
        int nameEnd = nameAt;
        while (nameEnd < page.length() && Character.isLetterOrDigit(page.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = page.substring(nameAt, nameEnd).toLowerCase(Locale.ROOT);
        if (ENDS_A_LINE.contains(name)) {
            text.append('\n');
        }
        boolean opens = nameAt == at + 1;
        return opens && UNSEEN.contains(name) ? unseen(name, end) : end;
    }

    private int unseen(String name, int from) {
        int end = indexOfIgnoringCase("</" + name, from);
        return end < 0 ? page.length() : after(">", end);
    }

    private int indexOfIgnoringCase(String wanted, int from) {
        for (int at = page.indexOf('<', from); at >= 0; at = page.indexOf('<', at + 1)) {
            if (page.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }

    private int after(String end, int from) {
        int at = page.indexOf(end, from);
        return at < 0 ? page.length() : at + end.length();
    }

    private int sign(int at) {
        String near = page.substring(at, Math.min(page.length(), at + LONGEST_SIGN));
        int end = at + near.indexOf(';');
        if (end < at) {
            text.append('&');
            return at + 1;
        }
        String name = page.substring(at + 1, end);
        text.append(name.startsWith("#") ? numbered(name) : SIGNS.getOrDefault(name, "&" + name + ";"));
        return end + 1;
    }

    private static String numbered(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int number = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(number) ? Character.toString(number) : "";
        } catch (NumberFormatException none) {
            return "&" + name + ";";
        }
    }
}
