package org.countersign.people.names;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is sorted and searched: without capitals and accents, so that Łucja stands under L and is found by it. */
public final class FoldedText {

    private FoldedText() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        StringBuilder folded = new StringBuilder();
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> folded.append(plainLetters(letter)));
        return folded.toString().strip();
    }

    /** Letters that Unicode does not take apart, though people who sort and search do. */
    private static String plainLetters(int letter) {
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
