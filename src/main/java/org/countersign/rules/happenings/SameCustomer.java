package org.countersign.rules.happenings;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which codes are one customer, however they were typed. Kept codes stay as typed; only the comparison is made here, so
 * that it is right for what was kept long ago.
 */
public final class SameCustomer {

    /** Hyphens that are no dash punctuation to Unicode: minus, hyphen bullet, modifier minus. */
    private static final String ODD_HYPHENS = "\u2212\u2043\u02D7";

    /** Shown as nothing although Unicode has them as letters, marks or symbols: joiner, Hangul and Khmer fillers, braille blank. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u2800";

    private SameCustomer() {}

    /** What different ways to type one code have in common; empty where nothing of it can be seen. */
    public static String key(String code) {
        // First without what is unseen: between a letter and its accent it would keep the two from being composed.
        String composed = Normalizer.normalize(seen(code), Normalizer.Form.NFKC);
        // Up, then down: what has several small letters for one capital (ß and ss, the two sigmas) becomes one.
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return seen(Normalizer.normalize(folded, Normalizer.Form.NFKC));
    }

    static Set<String> keys(Collection<String> codes) {
        return codes.stream()
                .map(SameCustomer::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !isUnseen(character))
                .map(character -> isHyphen(character) ? '-' : character)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isHyphen(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || ODD_HYPHENS.indexOf(character) >= 0;
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANKS.indexOf(character) >= 0 || isVariationSelector(character);
        };
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0x180B && character <= 0x180F
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }
}
