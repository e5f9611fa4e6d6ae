package org.countersign.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * Measures what a centre would feel: how soon the program is there, what it takes, and how fast its heaviest page, a
 * decision and the printed record of a large unit are. Given the packaged program, it prints a table.
 */
final class Benchmark {

    private static final int WARM_UP = 500;
    /** By then the compiler has come to rest, as in a program that has been used for some hours. */
    private static final int SETTLED = 3000;

    private static final int VIEWS = 500;
    private static final int CLIENTS = 8;
    private static final int VIEWS_EACH = 100;
    private static final int DECISIONS = 50;
    private static final int PRINTS = 20;

    private final Path jar;
    private final Path data;
    private final Map<String, String> table = new LinkedHashMap<>();

    private Benchmark(Path jar, Path data) {
        this.jar = jar;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("countersign-benchmark");
        try {
            Benchmark benchmark = new Benchmark(Path.of(arguments[0]), data);
            benchmark.measure();
            benchmark.print();
        } finally {
            delete(data);
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        Runtime machine = Runtime.getRuntime();
        table.put("Machine", machine.availableProcessors() + " cores, Java " + System.getProperty("java.version"));
        FullUnit unit;
        try (Program program = Program.start(jar, data)) {
            table.put("First start, with the demo centre made", seconds(program));
            unit = FullUnit.filled(Session.of("dorota", program), Session.of("helen", program));
        }
        try (Program program = Program.start(jar, data)) {
            table.put("Start to first page", seconds(program));
            table.put("Resident memory, idle", program.residentMebibytes() + " MiB");
            pages(program, unit);
        }
        try (Program program = Program.start(jar, data, "-Dquarkus.log.category.\"org.hibernate.SQL\".level=DEBUG")) {
            table.put("Unit page, SQL statements", Long.toString(statements(program, unit.path())));
        }
    }

    private static String seconds(Program program) {
        return String.format("%.1f s", program.toFirstPage().toMillis() / 1000.0);
    }

    private void pages(Program program, FullUnit unit) throws IOException, InterruptedException, ExecutionException {
        Session assessor = Session.of("helen", program);
        Load load = new Load(program);
        Load.Request view = number -> assessor.get(unit.path());
        load.byOne(WARM_UP, view);
        table.put(
                "Unit page, one client, after " + WARM_UP + " views",
                load.byOne(VIEWS, view).summary());
        int viewed = WARM_UP + VIEWS;
        table.put("Resident memory after " + viewed + " views", program.residentMebibytes() + " MiB");
        load.byOne(SETTLED - viewed, view);
        table.put(
                "Unit page, one client, after " + SETTLED + " views",
                load.byOne(VIEWS, view).summary());
        table.put(
                "Unit page, " + CLIENTS + " clients",
                load.bySeveral(CLIENTS, VIEWS_EACH, view).summary());
        table.put(
                "Unit page, bytes",
                assessor.get(unit.path()).length + " packed, " + assessor.getPlain(unit.path()).length + " plain");
        Load.Request decision = number -> unit.judgeAgain(assessor, number);
        load.byOne(DECISIONS, decision);
        table.put("One decision", load.byOne(DECISIONS, decision).summary());
        Load.Request print = number -> assessor.get(unit.recordPath());
        table.put("Unit record as PDF, the first", load.byOne(1, print).summary());
        table.put("Unit record as PDF, then", load.byOne(PRINTS, print).summary());
    }

    /** Of the second view: the first one also reads what is kept from then on. */
    private static long statements(Program program, String path) throws IOException, InterruptedException {
        Session assessor = Session.of("helen", program);
        assessor.get(path);
        long before = program.logged("org.hibernate.SQL");
        assessor.get(path);
        long counted = program.logged("org.hibernate.SQL") - before;
        if (counted == 0) {
            throw new IllegalStateException("The log shows no SQL statement: it is written differently than expected.");
        }
        return counted;
    }

    private void print() {
        int width = table.keySet().stream().mapToInt(String::length).max().orElse(0);
        System.out.println();
        System.out.println("A unit of 54 criteria with " + FullUnit.PIECES + " pieces of " + FullUnit.CLAIMS_OF_PIECE
                + " claims each, all judged, signed in by cookie as its assessor");
        table.forEach((what, measured) -> System.out.println(String.format("  %-" + width + "s  %s", what, measured)));
        System.out.println();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
