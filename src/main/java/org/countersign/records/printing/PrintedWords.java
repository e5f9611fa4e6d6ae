package org.countersign.records.printing;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.site.clock.Dates;
import org.countersign.standards.text.Prose;

/**
 * How a fact is written on paper: dates as people write them in Britain, lists with commas, and text as text, whatever
 * is in it. A character that no typeface has becomes a visible mark; one that is never visible goes.
 */
final class PrintedWords implements ResultMapper {

    private static final int REPLACEMENT = '\uFFFD';
    private static final int OBJECT = '\uFFFC';

    private final Typefaces typefaces;

    PrintedWords(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return !(result instanceof RawString);
    }

    @Override
    public String map(Object result, Expression expression) {
        StoppablePress.goOn();
        if (result instanceof Prose prose) {
            return Prose.of(printable(prose.source())).onPaper();
        }
        return escaped(printable(words(result)));
    }

    private static String words(Object fact) {
        if (fact instanceof Optional<?> optional) {
            return optional.map(PrintedWords::words).orElse("");
        }
        if (fact instanceof Collection<?> several) {
            return several.stream().map(PrintedWords::words).collect(Collectors.joining(", "));
        }
        if (fact instanceof LocalDate date) {
            return Dates.british(date);
        }
        if (fact instanceof ZonedDateTime moment) {
            return Dates.timed(moment.toInstant(), moment.getZone());
        }
        return fact.toString();
    }

    /** The text with every character either in a typeface or replaced by a mark; line breaks stay. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .codePoints()
                .filter(codePoint -> !neverVisible(codePoint))
                .map(this::printable)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private int printable(int codePoint) {
        if (codePoint == '\n') {
            return codePoint;
        }
        if (codePoint == '\t') {
            return ' ';
        }
        // The renderer drops this one silently, though the typeface has it.
        if (codePoint == OBJECT) {
            return REPLACEMENT;
        }
        if (typefaces.cover(codePoint)) {
            return codePoint;
        }
        return Character.isSpaceChar(codePoint) ? ' ' : REPLACEMENT;
    }

    private static boolean neverVisible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return false;
        }
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || isVariationSelector(codePoint);
    }

    private static boolean isVariationSelector(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        return block == Character.UnicodeBlock.VARIATION_SELECTORS
                || block == Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
