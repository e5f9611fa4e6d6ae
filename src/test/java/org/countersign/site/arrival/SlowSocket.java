package org.countersign.site.arrival;

import io.restassured.RestAssured;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.countersign.people.Persons.TestPerson;

/** A connection on which somebody does what no browser does: sends a byte now and then, or does not read the answer. */
public final class SlowSocket implements Closeable {

    private final Socket socket;

    private SlowSocket() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
    }

    /** A form of somebody nobody knows, from a page of ours, of which only the beginning comes. */
    static SlowSocket beginForm(String path, String type, long size, String beginning) throws IOException {
        SlowSocket slow = new SlowSocket();
        slow.send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + RestAssured.port + "\r\nOrigin: http://localhost:"
                + RestAssured.port + "\r\nContent-Type: " + type + "\r\nContent-Length: " + size + "\r\n\r\n"
                + beginning);
        return slow;
    }

    /** An answer that nobody reads, as of a video that is paused. */
    public static SlowSocket ask(String path, TestPerson person) throws IOException {
        SlowSocket slow = new SlowSocket();
        slow.send("GET " + path + " HTTP/1.1\r\n" + headers(person) + "\r\n");
        return slow;
    }

    /** A file of which nothing comes. */
    static SlowSocket beginUpload(String path, TestPerson person) throws IOException {
        SlowSocket slow = new SlowSocket();
        slow.send("PUT " + path + " HTTP/1.1\r\n" + headers(person)
                + "Content-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\n");
        return slow;
    }

    private static String headers(TestPerson person) {
        byte[] credentials = (person.userName() + ":" + person.password()).getBytes(StandardCharsets.UTF_8);
        return "Host: localhost:" + RestAssured.port + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(credentials) + "\r\n";
    }

    void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the answer, after which nobody reads on. */
    public String status() throws IOException {
        socket.setSoTimeout(15_000);
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int read = in.read(); read >= 0 && read != '\r'; read = in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }

    /** What was answered until now. The beginning is waited for; nothing where none came. */
    public String answered() throws IOException {
        socket.setSoTimeout(15_000);
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[8192];
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
                socket.setSoTimeout(200);
            }
        } catch (SocketTimeoutException nothingMore) {
            return answer.toString();
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
