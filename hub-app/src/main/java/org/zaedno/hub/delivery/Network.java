package org.zaedno.hub.delivery;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as limits tell apart. One connection to the internet has 2⁶⁴ addresses of version 6
 * (RFC 6177): what they share is what counts. Of version 4 it is the address.
 *
 * @param home whether it is this machine itself: its own checks, and a proxy on it that does not say for whom it asks
 */
public record Network(String name, boolean home) {
    /** In bytes: 64 bits. */
    private static final int SHARED = 8;

    /** @param address as the web server names it; what is no address stands for itself */
    public static Network of(String address) {
        try {
            return of(address.indexOf(':') < 0 ? Inet4Address.ofLiteral(address) : Inet6Address.ofLiteral(address));
        } catch (IllegalArgumentException unknownKind) {
            return new Network(address, false);
        }
    }

    private static Network of(InetAddress address) {
        var bytes = address.getAddress(); // of version 4 too where it was written as one of version 6
        var name = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, SHARED));
        return new Network(name, address.isLoopbackAddress());
    }
}
