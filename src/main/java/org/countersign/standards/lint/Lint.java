package org.countersign.standards.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.FileNotice;

/** What is noticed in the criteria of one standard, in their order. */
public final class Lint {

    private static final Pattern HTML =
            Pattern.compile("</?[a-z][a-z0-9]*(\\s[^<>]*)?/?>|&(nbsp|amp|lt|gt|quot|#\\d{2,5});");
    private static final Pattern BULLET = Pattern.compile("[•▪●○◦·‣⁃*]\\s.*", Pattern.DOTALL);

    /** No sentence ends with one of these. With "and" an item of a list may, and with "with" what people are worked with. */
    private static final Pattern ENDS_EARLY = Pattern.compile("(?is).*\\b(the|a|an|your|their|its|including|such as)");

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,4})");

    private final List<Noticed> found = new ArrayList<>();
    private final Map<String, String> codeOf = new HashMap<>();

    private Lint() {}

    /**
     * One thing noticed.
     *
     * @param code of the criterion it is about
     */
    public record Noticed(String code, Fault.Found notice) {}

    public static List<Noticed> of(Standard standard) {
        Lint lint = new Lint();
        standard.groups().forEach(lint::group);
        return lint.found;
    }

    private void group(CriteriaGroup group) {
        String before = "";
        for (Criterion criterion : group.criteria()) {
            words(criterion, criterion.text());
            if (!criterion.isItem()) {
                gap(before, criterion.code());
                before = criterion.code();
            }
        }
    }

    private void words(Criterion criterion, String text) {
        String code = criterion.code();
        Matcher html = HTML.matcher(text);
        if (html.find()) {
            notice(code, FileNotice.HTML_LEFT_OVER.found(code, html.group()));
        }
        if (BULLET.matcher(text).matches()) {
            notice(code, FileNotice.BULLET_LEFT_OVER.found(code));
        }
        if (ENDS_EARLY.matcher(text).matches() && !criterion.hasItems() || count(text, "(") > count(text, ")")) {
            notice(code, FileNotice.SENTENCE_ENDS_EARLY.found(code, ending(text)));
        }
        if (count(text, "“") != count(text, "”") || count(text, "\"") % 2 == 1) {
            notice(code, FileNotice.QUOTES_UNEVEN.found(code));
        }
        String first = codeOf.putIfAbsent(criterion.kind() + bare(text), code);
        if (first != null && !criterion.isItem()) {
            notice(code, FileNotice.TEXT_TWICE.found(code, first));
        }
    }

    private void gap(String before, String code) {
        Matcher one = NUMBERED.matcher(before);
        Matcher next = NUMBERED.matcher(code);
        if (one.matches()
                && next.matches()
                && one.group(1).equals(next.group(1))
                && Integer.parseInt(next.group(2)) != Integer.parseInt(one.group(2)) + 1) {
            notice(code, FileNotice.CODE_GAP.found(before, code));
        }
    }

    private void notice(String code, Fault.Found notice) {
        found.add(new Noticed(code, notice));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.;,]+", " ").strip();
    }

    private static String ending(String text) {
        String[] words = text.strip().split("\\s+");
        return words[words.length - 1];
    }

    private static int count(String text, String sign) {
        return text.split(Pattern.quote(sign), -1).length - 1;
    }
}
