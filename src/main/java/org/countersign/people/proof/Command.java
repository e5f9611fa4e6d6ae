package org.countersign.people.proof;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that the packaged program does in place of serving the centre, when its first argument names it: without the
 * database, and without opening the data folder. A room declares its own in {@code META-INF/services}.
 */
public interface Command {

    /** What it is called by on the command line. */
    String name();

    /**
     * @param arguments those behind its name
     * @param out for what programs read
     * @param err for what people read
     * @return what the program ends with; 0 where all went well
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
