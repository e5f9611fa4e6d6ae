package org.countersign.people.signin;

import io.netty.util.NetUtil;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;

/** Where a request comes from, as far as the proxy settings let a header say so. */
@ApplicationScoped
class Caller {

    /** The program itself, when no request is being answered. */
    private static final String NOBODY = "here";

    private static final int IPV6_BYTES = 16;

    private final CurrentVertxRequest request;

    Caller(CurrentVertxRequest request) {
        this.request = request;
    }

    String address() {
        boolean answering = Arc.container().requestContext().isActive() && request.getCurrent() != null;
        return answering ? addressOf(request.getCurrent()) : NOBODY;
    }

    /** An IPv6 subscriber has a whole /64 of addresses, so these count as one. */
    static String addressOf(RoutingContext routing) {
        SocketAddress remote = routing.request().remoteAddress();
        String address = remote == null || remote.hostAddress() == null ? NOBODY : remote.hostAddress();
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2)
                : address;
    }
}
