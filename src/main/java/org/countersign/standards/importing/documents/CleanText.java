package org.countersign.standards.importing.documents;

import java.util.regex.Pattern;

/** Takes from a text what no reader of the page sees as words: marks of a transcription, invisible characters, odd spaces. */
final class CleanText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}&&[^\\s]]");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=[^\\s_])(.+?)(?<=\\S)\\1");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+)(?<=\\S)\\*(?![\\w*])");

    private CleanText() {}

    /** One line of text, with single spaces. */
    static String of(String line) {
        String seen = SPACES.matcher(withoutLigatures(line)).replaceAll(" ");
        return INVISIBLE.matcher(seen).replaceAll("").strip();
    }

    /** The same without the signs for bold and italic letters that plain text is transcribed with. */
    static String withoutEmphasis(String line) {
        String plain = BOLD.matcher(line).replaceAll("$2");
        return ITALIC.matcher(plain).replaceAll("$1");
    }

    private static String withoutLigatures(String text) {
        return text.replace("\uFB00", "ff")
                .replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .replace("\uFB03", "ffi")
                .replace("\uFB04", "ffl");
    }
}
