package org.countersign.site;

import io.netty.util.NetUtil;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where a request comes from, to be counted by. Each of our proxies adds whom it was called by at the end of the header,
 * so only so many entries from the right are believed as there are proxies; what stands left of them anybody can write.
 */
@ApplicationScoped
public class CallerAddress {

    /** The program itself, when no request is being answered. */
    private static final String NOBODY = "here";

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Logger LOG = Logger.getLogger(CallerAddress.class);
    private static final int IPV6_BYTES = 16;

    /** As some proxies write it: 192.0.2.7:50312, or [2001:db8::7]:50312. */
    private static final Pattern PORT = Pattern.compile("^\\[(.+)](?::\\d+)?$|^([^:]+):\\d+$");

    private final CurrentVertxRequest current;
    private final int proxies;

    CallerAddress(
            CurrentVertxRequest current,
            @ConfigProperty(name = "countersign.proxies") int proxies,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean headersOfProxies) {
        this.current = current;
        this.proxies = proxies;
        if (headersOfProxies && proxies == 0) {
            LOG.warn("Every visitor counts as the proxy. Set countersign.proxies to the number of proxies.");
        }
    }

    /** Of the request that is being answered. */
    public String address() {
        boolean answering = Arc.container().requestContext().isActive() && current.getCurrent() != null;
        return answering ? of(current.getCurrent()) : NOBODY;
    }

    public String of(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        // Of the connection: what the request says of itself, the framework may have taken from a header.
        SocketAddress remote = request.connection().remoteAddress();
        String peer = remote == null || remote.hostAddress() == null ? NOBODY : remote.hostAddress();
        return counted(peer, request.headers().getAll(FORWARDED_FOR), proxies);
    }

    static String counted(String peer, List<String> forwardedFor, int proxies) {
        List<String> way = new ArrayList<>(forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(CallerAddress::withoutPort)
                .toList());
        way.add(peer);
        String believed = peer;
        int nearest = way.size() - 1;
        for (int at = nearest; at >= Math.max(0, nearest - proxies); at--) {
            if (bytes(way.get(at)).isEmpty()) {
                break; // "unknown", or nothing a proxy of ours would write.
            }
            believed = way.get(at);
        }
        return asOne(believed);
    }

    private static String withoutPort(String entry) {
        String plain = entry.strip();
        return PORT.matcher(plain).replaceAll("$1$2");
    }

    /** An IPv6 subscriber has a whole /64 of addresses, so these count as one. */
    private static String asOne(String address) {
        return bytes(address)
                .map(bytes -> bytes.length == IPV6_BYTES
                        ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2)
                        : NetUtil.bytesToIpAddress(bytes))
                .orElse(address);
    }

    /** Four bytes of an IPv4 address, however it is written. */
    private static Optional<byte[]> bytes(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        try {
            // Makes four bytes of an IPv4 address that is written as one of IPv6.
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(InetAddress.getByAddress(bytes).getAddress());
        } catch (UnknownHostException ofAnotherLength) {
            return Optional.empty();
        }
    }
}
