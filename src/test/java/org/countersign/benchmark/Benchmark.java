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
 * Measures what a centre would feel: how soon the program is there, what it takes, and how fast its heaviest pages, a
 * decision and the printed record of a large unit are, each beside a page with nothing in it. Given the packaged program, it
 * prints a table.
 */
final class Benchmark {

    /** By then the compiler has come to rest, as in a program that has been used for some hours. */
    private static final int SETTLED = 3000;

    private static final int VIEWS = 300;
    private static final int CLIENTS = 8;
    private static final int VIEWS_EACH = 100;
    private static final int DECISIONS = 100;
    private static final int PRINTS = 20;

    /** A page of somebody signed in with nothing in it: what every page costs. */
    private static final String EMPTY = "/drafts";

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
        Units units;
        try (Program program = Program.start(jar, data)) {
            table.put("First start, with the demo centre made", seconds(program));
            units = Units.made(program);
        }
        try (Program program = Program.start(jar, data)) {
            table.put("Start to first page", seconds(program));
            table.put("Resident memory, idle", program.residentMebibytes() + " MiB");
            pages(program, units);
        }
        try (Program program = Program.start(jar, data, "-Dquarkus.log.category.\"org.hibernate.SQL\".level=DEBUG")) {
            Session assessor = Session.of("helen", program);
            table.put(
                    "Unit page, SQL statements",
                    Long.toString(statements(program, assessor, units.first().path())));
            table.put("Page with nothing in it, SQL statements", Long.toString(statements(program, assessor, EMPTY)));
        }
    }

    private static String seconds(Program program) {
        return String.format("%.1f s", program.toFirstPage().toMillis() / 1000.0);
    }

    private void pages(Program program, Units units) throws IOException, InterruptedException, ExecutionException {
        Session assessor = Session.of("helen", program);
        Session ofOne = Centre.of(program).again(Units.ASSESSOR_OF_ONE);
        Session ofTwo = Centre.of(program).again(Units.ASSESSOR_OF_TWO);
        Load load = new Load(program);
        Load.Request empty = number -> assessor.get(EMPTY);
        Load.Request view = number -> assessor.get(units.first().path());
        Load.Request small = number -> ofTwo.get(units.small().path());
        Load.Request large = number -> ofTwo.get(units.large().path());
        load.byOne(SETTLED, view);
        table.put("Resident memory after " + SETTLED + " views", program.residentMebibytes() + " MiB");

        List<Load.Request> asked =
                List.of(empty, view, number -> assessor.get("/"), number -> assessor.get("/queue"), small, large);
        load.inTurns(VIEWS, asked);
        List<Timings> pages = load.inTurns(VIEWS, asked);
        Timings nothing = pages.get(0);
        table.put("Page with nothing in it", nothing.summary());
        table.put("Unit page, of an empty one", pages.get(1).beside(nothing));
        table.put(
                "Home with " + Units.CASELOAD + " such units, of an empty one",
                pages.get(2).beside(nothing));
        table.put(
                "Queue with " + Units.CASELOAD + " such units, of an empty one",
                pages.get(3).beside(nothing));
        table.put(
                "Unit of " + Units.MANY + " pieces, of one of " + Units.FEW,
                pages.get(5).beside(pages.get(4)));
        table.put(
                "Unit page, " + CLIENTS + " clients",
                load.bySeveral(CLIENTS, VIEWS_EACH, view).summary());
        table.put(
                "Unit page, bytes",
                assessor.get(units.first().path()).length + " packed, "
                        + assessor.getPlain(units.first().path()).length + " plain");

        // Right after a change: each is changed before it is looked at.
        List<Load.Request> changed = List.of(
                number -> units.small().judgeAgain(ofTwo, number),
                small,
                number -> units.large().judgeAgain(ofTwo, number),
                large);
        load.inTurns(DECISIONS, changed);
        List<Timings> after = load.inTurns(DECISIONS, changed);
        table.put("The same two, right after a decision", after.get(3).beside(after.get(1)));

        List<Load.Request> decisions = List.of(
                number -> {
                    units.first().judgeAgain(assessor, number);
                    assessor.get(units.first().path());
                },
                number -> {
                    units.alone().judgeAgain(ofOne, number);
                    ofOne.get(units.alone().path());
                });
        load.inTurns(DECISIONS, decisions);
        List<Timings> decided = load.inTurns(DECISIONS, decisions);
        table.put("A decision and the unit page after it", decided.get(0).summary());
        table.put("The same with no other unit", decided.get(1).summary());

        Load.Request print = number -> assessor.get(units.first().recordPath());
        table.put("Unit record as PDF, the first", load.byOne(1, print).summary());
        table.put("Unit record as PDF, then", load.byOne(PRINTS, print).summary());
    }

    /** Of the second view: the first one also reads what is kept from then on. */
    private static long statements(Program program, Session reader, String path)
            throws IOException, InterruptedException {
        reader.get(path);
        long before = program.logged("org.hibernate.SQL");
        reader.get(path);
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

    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
