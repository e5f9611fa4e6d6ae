package org.countersign.people.names;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which awarding bodies know a learner: a Unique Learner Number of ten digits, a Scottish Candidate Number
 * of nine, or one of an awarding body's own. The first two end in a digit that shows whether the others were typed right.
 *
 * @param written as it was typed, with or without its name and with spaces anywhere
 */
public record CandidateNumber(String written) {

    private static final Pattern NAMED = Pattern.compile("(ULN|SCN)?(\\d+)");
    private static final int[] ULN_WEIGHTS = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] SCN_WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /** Without spaces and signs, in capitals: the same for all spellings of one number. */
    public String plain() {
        return written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What the last digit, or how many there are, shows to be wrong. */
    public Optional<NumberRemark> slip() {
        Matcher number = NAMED.matcher(plain());
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(2);
        boolean uln = "ULN".equals(number.group(1)) || number.group(1) == null && digits.length() == 10;
        boolean scn = "SCN".equals(number.group(1)) || number.group(1) == null && digits.length() == 9;
        if (uln && !isUln(digits)) {
            return Optional.of(NumberRemark.NO_ULN);
        }
        return scn && !isScn(digits) ? Optional.of(NumberRemark.NO_SCN) : Optional.empty();
    }

    /** The Learning Records Service's rule: the weighted sum leaves a remainder of 11, which the last digit makes up to 10. */
    private static boolean isUln(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        int remainder = weighted(digits, ULN_WEIGHTS) % 11;
        return remainder != 0 && 10 - remainder == last(digits);
    }

    /** The Scottish Qualifications Authority's rule: modulus 11; a number for which the digit would be 10 is not given out. */
    private static boolean isScn(String digits) {
        return digits.length() == 9 && (11 - weighted(digits, SCN_WEIGHTS) % 11) % 11 == last(digits);
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * (digits.charAt(at) - '0');
        }
        return sum;
    }

    private static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }
}
