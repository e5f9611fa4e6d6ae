package org.countersign.wording;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One message, in the language of patterns of ICU's MessageFormat: <code>{name}</code>, <code>{count, plural, =1 {one thing}
 * other {# things}}</code>, <code>{kind, select, SHORT {…} other {…}}</code>. ICU reads the pattern, once; it is said here
 * because <code>#</code> is a word up to nine and a list counts by its length, and without the lock that MessageFormat needs.
 */
record Message(List<Piece> pieces) {

    /** What a message is made of. */
    sealed interface Piece {}

    private record Text(String text) implements Piece {}

    private record Named(String argument) implements Piece {}

    /** The {@code #} of a plural. */
    private record Number(String argument) implements Piece {}

    /** @param forms by exact number, such as {@code =1}, and by category */
    private record Counted(String argument, Map<String, Message> forms) implements Piece {}

    private record Chosen(String argument, Map<String, Message> choices) implements Piece {}

    /** @throws IllegalArgumentException if the pattern is none, or of a kind that is not said here */
    static Message read(String pattern) {
        return new Reader(new MessagePattern(ApostropheMode.DOUBLE_OPTIONAL).parse(pattern), pattern).message(0, null);
    }

    Message bracketed() {
        List<Piece> within = new ArrayList<>(pieces);
        within.add(0, new Text("⟦"));
        within.add(new Text("⟧"));
        return new Message(within);
    }

    /** A small number is a word, and a sentence that begins with one begins with a capital. */
    String said(Arguments arguments) {
        StringBuilder said = new StringBuilder();
        say(said, arguments);
        if (beginsWithNumber() && said.charAt(said.length() - 1) == '.') {
            said.setCharAt(0, Character.toUpperCase(said.charAt(0)));
        }
        return said.toString();
    }

    private void say(StringBuilder out, Arguments arguments) {
        for (Piece piece : pieces) {
            if (piece instanceof Text text) {
                out.append(text.text());
            } else if (piece instanceof Named named) {
                out.append(arguments.said(named.argument()));
            } else if (piece instanceof Number number) {
                out.append(arguments.counted(number.argument()));
            } else if (piece instanceof Counted counted) {
                arguments.form(counted.argument(), counted.forms()).say(out, arguments);
            } else if (piece instanceof Chosen chosen) {
                arguments.choice(chosen.argument(), chosen.choices()).say(out, arguments);
            }
        }
    }

    /** Whether a number may be the first that is said. */
    private boolean beginsWithNumber() {
        Piece first = pieces.isEmpty() ? null : pieces.get(0);
        return first instanceof Number
                || first instanceof Counted counted
                        && counted.forms().values().stream().anyMatch(Message::beginsWithNumber);
    }

    /** The names of everything it may say. */
    Stream<String> names() {
        return pieces.stream().flatMap(Message::names);
    }

    private static Stream<String> names(Piece piece) {
        if (piece instanceof Counted counted) {
            return Stream.concat(Stream.of(counted.argument()), names(counted.forms()));
        }
        if (piece instanceof Chosen chosen) {
            return Stream.concat(Stream.of(chosen.argument()), names(chosen.choices()));
        }
        return piece instanceof Named named ? Stream.of(named.argument()) : Stream.empty();
    }

    private static Stream<String> names(Map<String, Message> among) {
        return among.values().stream().flatMap(Message::names);
    }

    private record Reader(MessagePattern pattern, String text) {

        /** @param counted what a {@code #} stands for, or null where it stands for itself */
        Message message(int start, String counted) {
            List<Piece> pieces = new ArrayList<>();
            int limit = pattern.getLimitPartIndex(start);
            int from = pattern.getPart(start).getLimit();
            for (int at = start + 1; at <= limit; at++) {
                Part part = pattern.getPart(at);
                add(pieces, text.substring(from, part.getIndex()));
                from = part.getLimit();
                if (part.getType() == Part.Type.REPLACE_NUMBER) {
                    pieces.add(new Number(counted));
                } else if (part.getType() == Part.Type.ARG_START) {
                    pieces.add(place(at, part.getArgType()));
                    at = pattern.getLimitPartIndex(at);
                    from = pattern.getPart(at).getLimit();
                }
            }
            return new Message(List.copyOf(pieces));
        }

        private static void add(List<Piece> pieces, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Text(text));
            }
        }

        private Piece place(int start, ArgType type) {
            String argument = pattern.getSubstring(pattern.getPart(start + 1));
            return switch (type) {
                case NONE -> new Named(argument);
                case PLURAL -> new Counted(argument, messages(start + 2, argument));
                case SELECT -> new Chosen(argument, messages(start + 2, null));
                default ->
                    throw new IllegalArgumentException(
                            "{" + argument + "} is neither named, counted nor chosen by in: " + text);
            };
        }

        private Map<String, Message> messages(int first, String counted) {
            Map<String, Message> messages = new HashMap<>();
            int at = first;
            while (pattern.getPartType(at) == Part.Type.ARG_SELECTOR) {
                String selector = pattern.getSubstring(pattern.getPart(at++));
                if (pattern.getPartType(at).hasNumericValue()) {
                    at++;
                }
                messages.put(selector, message(at, counted));
                at = pattern.getLimitPartIndex(at) + 1;
            }
            return Map.copyOf(messages);
        }
    }
}
