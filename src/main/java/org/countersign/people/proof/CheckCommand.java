package org.countersign.people.proof;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import org.countersign.journal.JournalCheck;
import org.countersign.people.PeopleWords;

/** Checks the whole journal for whoever runs the installation, while the program is stopped; writes nothing. */
@Singleton
@Unremovable // the command line asks for it by its class
class CheckCommand implements QuarkusApplication {

    static final int WHOLE = 0;
    static final int BROKEN = 1;

    private final JournalCheck check;
    private final PeopleWords words;

    CheckCommand(JournalCheck check, PeopleWords words) {
        this.check = check;
        this.words = words;
    }

    @Override
    public int run(String... arguments) {
        return run(System.out);
    }

    int run(PrintStream out) {
        JournalCheck.Proof proof = check.check();
        proof.breaks().stream().map(JournalBreak::sentence).forEach(out::println);
        out.println(
                proof.isWhole()
                        ? words.whole(proof.entries())
                        : words.broken(proof.breaks().size()));
        return proof.isWhole() ? WHOLE : BROKEN;
    }
}
