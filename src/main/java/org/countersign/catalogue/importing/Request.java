package org.countersign.catalogue.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param folder the files are put into
 * @param check whether what is in the folder is compared with the documents word for word
 * @param replace whether a file that is there already may be replaced
 */
record Request(List<Path> files, Path folder, Optional<Path> answers, boolean check, boolean replace) {

    /** What cannot be understood, as a sentence. */
    static final class Unclear extends Exception {
        private static final long serialVersionUID = 1;

        Unclear(String sentence) {
            super(sentence);
        }
    }

    static Request of(List<String> arguments, CommandWords words) throws Unclear {
        List<Path> files = new ArrayList<>();
        Optional<Path> folder = Optional.empty();
        Optional<Path> answers = Optional.empty();
        boolean check = false;
        boolean replace = false;
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            boolean hasValue = at + 1 < arguments.size();
            switch (argument) {
                case "--check" -> check = true;
                case "--replace" -> replace = true;
                case "-o", "--output", "--answers" -> {
                    if (!hasValue) {
                        throw new Unclear(words.usage());
                    }
                    at++;
                    Optional<Path> value = Optional.of(Path.of(arguments.get(at)));
                    folder = argument.equals("--answers") ? folder : value;
                    answers = argument.equals("--answers") ? value : answers;
                }
                default -> {
                    if (argument.startsWith("-")) {
                        throw new Unclear(words.unknownOption(argument) + "\n" + words.usage());
                    }
                    files.add(Path.of(argument));
                }
            }
        }
        if (files.isEmpty() || folder.isEmpty()) {
            throw new Unclear(words.usage());
        }
        return new Request(files, folder.get(), answers, check, replace);
    }
}
