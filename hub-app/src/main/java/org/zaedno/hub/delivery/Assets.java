package org.zaedno.hub.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Styles, typeface, small scripts: read once, gzipped once. Under {@code /assets/<fingerprint>/…} they may be kept for ever,
 * because the fingerprint of all of them changes when one does; under {@code /assets/…} a browser asks again.
 */
@Component
public class Assets {
    private static final String FOLDER = "META-INF/resources/assets/";
    private static final String PREFIX = "/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    /** A file and how long it may be kept. */
    record Asset(Parcel parcel, Caching caching) {}

    private final Map<String, Asset> byPath = new HashMap<>();
    private final String root;

    Assets() {
        var files = read();
        root = PREFIX + Fingerprint.of(files.values().toArray(byte[][]::new)).value() + "/";
        files.forEach((name, bytes) -> {
            var parcel = parcel(name, bytes);
            byPath.put(root + name, new Asset(parcel, Caching.FOREVER));
            byPath.put(PREFIX + name, new Asset(parcel, Caching.ASK_EVERY_TIME));
        });
    }

    /** Where this file is now, for a page to name it, e.g. {@code site.css}. */
    public String address(String file) {
        if (!byPath.containsKey(root + file)) throw new IllegalArgumentException("No asset " + file);
        return root + file;
    }

    Optional<Asset> find(String path) {
        return path.startsWith(PREFIX) ? Optional.ofNullable(byPath.get(path)) : Optional.empty();
    }

    private static Parcel parcel(String name, byte[] bytes) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var type = TYPES.getOrDefault(ending, "application/octet-stream");
        return ending.equals("woff2") ? Parcel.asIs(bytes, type) : Parcel.gzipped(bytes, type, Gzip.Effort.KEPT);
    }

    private static Map<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**")) {
                var address = file.getURL().getPath();
                var name = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                if (!name.isEmpty() && !name.endsWith("/") && file.isReadable()) {
                    files.put(name, file.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
