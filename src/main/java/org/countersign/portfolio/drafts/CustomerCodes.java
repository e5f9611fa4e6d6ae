package org.countersign.portfolio.drafts;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The centre's own codes for customers, typed apart by commas, semicolons or spaces. */
final class CustomerCodes {

    /** Longer than any code; what is longer is a sentence about somebody. */
    static final int LONGEST = 40;

    private static final Pattern APART = Pattern.compile("[,;\\s]+");
    private static final Pattern E_MAIL = Pattern.compile(".+@.+\\..+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9()./-]{7,}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(\\p{Lu}\\p{Ll}+)?");

    private CustomerCodes() {}

    static SortedSet<String> in(String typed) {
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(APART.split(typed)).filter(code -> !code.isEmpty()).forEach(codes::add);
        return codes;
    }

    /** Those that could tell a stranger who the customer was. */
    static List<String> thatLookPersonal(SortedSet<String> codes) {
        return codes.stream()
                .filter(code -> Stream.of(E_MAIL, PHONE, NAME)
                        .anyMatch(pattern -> pattern.matcher(code).matches()))
                .toList();
    }
}
