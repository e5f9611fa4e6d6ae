package org.countersign.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program as a process of its own on loopback, with the demo centre, ended when it is closed. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    private final Process process;
    private final URI address;
    private final Path log;
    private final Duration toFirstPage;

    private Program(Process process, URI address, Path log, Duration toFirstPage) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.toFirstPage = toFirstPage;
    }

    /** Returns when the sign-in page is there. */
    static Program start(Path jar, Path data, String... settings) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + freePort());
        Path log = Files.createTempFile(data, "log", ".txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // As the README says to deploy it.
        command.addAll(List.of("-XX:+UseSerialGC", "-Xms64m"));
        if (Files.exists(archive(jar))) {
            command.add("-XX:SharedArchiveFile=" + archive(jar));
        }
        command.addAll(List.of(
                "-Dquarkus.http.port=" + address.getPort(), "-Dcountersign.data=" + data, "-Dcountersign.demo=true"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", jar.toString()));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Whoever stops the measuring stops the program too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            awaitFirstPage(process, address, log);
        } catch (IOException | InterruptedException | RuntimeException failure) {
            end(process);
            throw failure;
        }
        return new Program(process, address, log, Duration.ofNanos(System.nanoTime() - started));
    }

    /** Where the archive of its classes is, if there is one. */
    static Path archive(Path jar) {
        return jar.resolveSibling("classes.jsa");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitFirstPage(Process process, URI address, Path log)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest signIn = HttpRequest.newBuilder(address.resolve("/sign-in")).build();
        long givenUp = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < givenUp) {
            try {
                if (client.send(signIn, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                process.waitFor(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("The program did not show its sign-in page within " + PATIENCE + ". It said:\n"
                + Files.readString(log));
    }

    URI address() {
        return address;
    }

    Duration toFirstPage() {
        return toFirstPage;
    }

    /** Processor time used since it was started, on all cores together. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As the kernel counts it, in mebibytes. */
    long residentMebibytes() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        }
    }

    /** How many lines of its log hold this so far. */
    long logged(String part) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(part)).count();
        }
    }

    @Override
    public void close() {
        end(process);
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }
}
