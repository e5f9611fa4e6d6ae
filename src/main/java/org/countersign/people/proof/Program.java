package org.countersign.people.proof;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Where the program begins: as the centre's server, with the argument {@code check} to check its journal and end, or with
 * the name of another command.
 */
@QuarkusMain
public class Program {

    private static final int COULD_NOT_CHECK = 2;

    /** Nobody is served meanwhile, and the database and the data folder stay as they are. */
    private static final Map<String, String> ONLY_READS = Map.of(
            "countersign.only-reads", "true",
            "countersign.demo", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    private Program() {}

    public static void main(String... arguments) {
        Optional<Command> command = command(arguments);
        if (command.isPresent()) {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            System.exit(command.get().run(rest, System.out, System.err));
        }
        if (!List.of(arguments).equals(List.of("check"))) {
            Quarkus.run(arguments);
            return;
        }
        ONLY_READS.forEach(System::setProperty);
        Quarkus.run(
                CheckCommand.class,
                (exit, failure) -> {
                    if (failure != null) {
                        System.err.println("The journal could not be checked: " + failure.getMessage()
                                + ". Stop the program first, and start it once after an update.");
                    }
                    System.exit(failure == null ? exit : COULD_NOT_CHECK);
                },
                arguments);
    }

    private static Optional<Command> command(String... arguments) {
        if (arguments.length == 0) {
            return Optional.empty();
        }
        return ServiceLoader.load(Command.class, Program.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(arguments[0]))
                .findFirst();
    }
}
