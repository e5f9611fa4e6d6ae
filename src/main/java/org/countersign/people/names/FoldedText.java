package org.countersign.people.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is sorted and searched: without capitals and accents, so that Łucja stands under L and is found by it. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (letter < 128) {
                folded.append(letter);
            } else {
                folded.append(plainLetters(letter));
            }
        }
        return folded.toString().strip();
    }

    /** Letters that Unicode does not take apart, though people who sort and search do. */
    private static String plainLetters(char letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case '’' -> "'";
            default -> Character.toString(letter);
        };
    }
}
