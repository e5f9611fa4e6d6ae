package org.countersign.site;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between a browser and the program as nginx does with its defaults: a body over one megabyte is answered with 413,
 * and a program that is not there with 502. What else can happen on the way is asked of it.
 */
public final class FaultyProxy implements AutoCloseable {

    /** nginx's client_max_body_size. */
    private static final long LARGEST_BODY = 1024 * 1024;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    /** What becomes of a form on its way; everything else is passed on. */
    public enum Fault {
        NONE,
        INTERNAL("500 Internal Server Error"),
        BAD_GATEWAY("502 Bad Gateway"),
        UNAVAILABLE("503 Service Temporarily Unavailable"),
        TIMEOUT("504 Gateway Time-out"),
        CUT_LINE;

        private final String status;

        Fault() {
            this("");
        }

        Fault(String status) {
            this.status = status;
        }
    }

    private final ServerSocket server;
    private volatile Fault fault = Fault.NONE;

    public FaultyProxy() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public String address() {
        return RestAssured.baseURI + ":" + server.getLocalPort();
    }

    public void has(Fault now) {
        fault = now;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket browser = server.accept();
                start(() -> answer(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket accepted) {
        try (Socket browser = accepted) {
            String head = head(browser.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            Matcher said = LENGTH.matcher(head);
            long length = said.find() ? Long.parseLong(said.group(1)) : 0;
            boolean isForm = head.startsWith("POST ") && !head.startsWith("POST /drafts ");
            if (isForm && fault == Fault.CUT_LINE) {
                browser.setSoLinger(true, 0);
            } else if (length > LARGEST_BODY) {
                say(browser, "413 Request Entity Too Large", length);
            } else if (isForm && fault != Fault.NONE) {
                say(browser, fault.status, length);
            } else {
                pass(browser, head, length);
            }
        } catch (IOException gone) {
            // A browser leaves when it has what it wants.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int ended = 0;
        while (ended < 4) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            read.write(next);
            ended = next == "\r\n\r\n".charAt(ended) ? ended + 1 : next == '\r' ? 1 : 0;
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    /** As nginx says it, and as nginx does reads on for a while, so that the answer is not lost with the connection. */
    private static void say(Socket browser, String status, long length) throws IOException {
        String page = "<html>\r\n<head><title>" + status + "</title></head>\r\n<body>\r\n<center><h1>" + status
                + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
        String head = "HTTP/1.1 " + status + "\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: "
                + page.length() + "\r\nConnection: close\r\n\r\n";
        browser.getOutputStream().write((head + page).getBytes(StandardCharsets.ISO_8859_1));
        browser.getOutputStream().flush();
        browser.getInputStream().skipNBytes(length);
    }

    private static void pass(Socket browser, String head, long length) throws IOException {
        try (Socket program = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            OutputStream to = program.getOutputStream();
            to.write(head.replaceFirst("(?i)\r\nconnection: [^\r]*", "")
                    .replaceFirst("\r\n", "\r\nConnection: close\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] buffer = new byte[16 * 1024];
            for (long left = length; left > 0; ) {
                int read = browser.getInputStream().read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    return;
                }
                to.write(buffer, 0, read);
                left -= read;
            }
            to.flush();
            program.getInputStream().transferTo(browser.getOutputStream());
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
