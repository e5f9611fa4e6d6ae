package org.countersign.portfolio.drafts;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.rules.happenings.SameCustomer;

/** The centre's own codes for customers, typed apart by commas, semicolons or ends of lines; a space is part of a code. */
final class CustomerCodes {

    /** Longer than any code; what is longer is a sentence about somebody. */
    static final int LONGEST = 40;

    /** A comma or semicolon of a full-width keyboard is one too. */
    private static final Pattern APART = Pattern.compile("[,;，；]|\\R");

    private static final Pattern E_MAIL = Pattern.compile(".+@.+\\..+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()./-]{7,}");

    private static final Pattern TITLE = Pattern.compile(
            "(mr|mrs|ms|miss|mx|dr|prof|sir|dame|lady|lord|rev)(\\.|\\.? [\\p{L}\\p{M}'’. -]+)",
            Pattern.CASE_INSENSITIVE);

    private static final String NAME_WORD = "\\p{Lu}[\\p{Ll}\\p{M}'’-]+(\\p{Lu}[\\p{Ll}\\p{M}]+)*";
    private static final Pattern NAME = Pattern.compile("(\\p{Lu}\\.? )*" + NAME_WORD + "( " + NAME_WORD + ")*");

    private CustomerCodes() {}

    static SortedSet<String> in(String typed) {
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(APART.split(typed))
                .map(String::strip)
                .filter(code -> !SameCustomer.key(code).isEmpty())
                .forEach(codes::add);
        return codes;
    }

    /** What of a customer a code gives away, if it does. */
    static Optional<Warning> givesAway(String code) {
        String plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ");
        if (E_MAIL.matcher(plain).matches()) {
            return Optional.of(Warning.LOOKS_LIKE_AN_ADDRESS);
        }
        if (PHONE.matcher(plain.replace(" ", "")).matches()) {
            return Optional.of(Warning.LOOKS_LIKE_A_PHONE_NUMBER);
        }
        return Stream.of(TITLE, NAME).anyMatch(pattern -> pattern.matcher(plain).matches())
                ? Optional.of(Warning.LOOKS_LIKE_A_NAME)
                : Optional.empty();
    }

    /** A sentence for each that could tell a stranger who the customer was. */
    static List<String> warnings(SortedSet<String> codes) {
        return codes.stream()
                .flatMap(code -> givesAway(code).map(warning -> warning.words(code)).stream())
                .toList();
    }
}
