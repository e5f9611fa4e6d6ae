package org.countersign.rules.sentences;

import java.util.Map;

/**
 * A sentence with places in it: <code>{name}</code> stands for an argument, <code>{^name}</code> for the same with a
 * capital, and <code>{name|0=nothing|1=one thing|*=# things}</code> chooses by a number, by the size of a list or by
 * the name of a constant, with {@code #} for the argument. What is absent counts as 0; a choice may hold further places.
 */
final class Template {

    private final String text;
    private final Map<String, Object> arguments;
    private final Words words;
    private int at;

    private Template(String text, Map<String, Object> arguments, Words words) {
        this.text = text;
        this.arguments = arguments;
        this.words = words;
    }

    static String fill(String text, Map<String, Object> arguments, Words words) {
        Template template = new Template(text, arguments, words);
        StringBuilder sentence = new StringBuilder();
        template.read(sentence, null);
        return Words.capital(sentence.toString());
    }

    /** Up to the end of the text or of the choice that is being read. */
    private void read(StringBuilder out, Object chosenFor) {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (chosenFor != null && (next == '|' || next == '}')) {
                return;
            }
            at++;
            if (next == '{') {
                place(out);
            } else if (next == '#' && chosenFor != null) {
                out.append(words.of(chosenFor));
            } else {
                out.append(next);
            }
        }
    }

    private void place(StringBuilder out) {
        String name = upTo("|}");
        if (text.charAt(at) == '|') {
            choose(out, arguments.getOrDefault(name, 0));
        } else if (name.startsWith("^")) {
            out.append(Words.capital(words.of(argument(name.substring(1)))));
        } else {
            out.append(words.of(argument(name)));
        }
        at++;
    }

    private void choose(StringBuilder out, Object value) {
        String key = words.key(value);
        boolean chosen = false;
        while (text.charAt(at) == '|') {
            at++;
            String offered = upTo("=");
            at++;
            if (!chosen && (offered.equals(key) || offered.equals("*"))) {
                chosen = true;
                read(out, value);
            } else {
                pass();
            }
        }
    }

    /** Over a choice not taken, whose arguments may be absent. */
    private void pass() {
        for (int depth = 0; depth > 0 || "|}".indexOf(text.charAt(at)) < 0; at++) {
            depth += text.charAt(at) == '{' ? 1 : 0;
            depth -= text.charAt(at) == '}' ? 1 : 0;
        }
    }

    private Object argument(String name) {
        Object value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing stands for {" + name + "} in: " + text);
        }
        return value;
    }

    private String upTo(String ends) {
        int from = at;
        while (ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }
}
