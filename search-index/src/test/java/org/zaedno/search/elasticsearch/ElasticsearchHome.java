package org.zaedno.search.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.zip.ZipFile;

/**
 * Elasticsearch as it is published, unpacked, with our plugin as this build made it. Lies in the temporary folder, because everybody has
 * to be let in there: it runs as nobody where the tests run as root, which it refuses.
 */
final class ElasticsearchHome {

    /** As whom the hub comes. Its role is the one that the README asks operators for. */
    static final Access.Password HUB = new Access.Password("hub", "hub-of-the-tests");

    /** Who may set what holds for all of the server. */
    static final Access.Password OPERATOR = new Access.Password("operator", HUB.password());

    private static final String HASH = "$2a$10$wa63ZS9.BtdBvJxL.BhAaOyXx/7uOQuHjYMqcvIP5a7Ta62zL2dpK";
    private static final String USERS = "hub:" + HASH + "\noperator:" + HASH + "\n";
    private static final String ROLES = """
            zaedno:
              cluster: [ monitor ]
              indices:
                - names: [ 'zaedno*' ]
                  privileges: [ all ]
            """;

    final Path folder;

    private ElasticsearchHome(Path folder) {
        this.folder = folder;
    }

    static ElasticsearchHome unpacked(boolean withPlugin) {
        try {
            var folder = Files.createTempDirectory("zaedno-elasticsearch");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(required("elasticsearch.zip"), folder, true);
            if (withPlugin) unpack(required("elasticsearch.plugin"), folder.resolve("plugins/zaedno-analysis"), false);
            return new ElasticsearchHome(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of one node, in a folder of its own. */
    void configure(Path node) throws IOException {
        var config = Files.createDirectories(node.resolve("config"));
        for (var file : new String[] {"log4j2.properties", "role_mapping.yml"}) {
            Files.copy(folder.resolve("config").resolve(file), config.resolve(file));
        }
        Files.createDirectories(config.resolve("jvm.options.d"));
        var options = Files.readString(folder.resolve("config/jvm.options"));
        Files.writeString(config.resolve("jvm.options"), options.replace("-XX:+UseG1GC", "-XX:+UseSerialGC"));
        Files.writeString(config.resolve("elasticsearch.yml"), "");
        Files.writeString(config.resolve("users"), USERS);
        Files.writeString(config.resolve("users_roles"), "zaedno:hub\nsuperuser:operator\n");
        Files.writeString(config.resolve("roles.yml"), ROLES);
    }

    private static void unpack(Path zip, Path into, boolean withoutFirstFolder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                var name = withoutFirstFolder
                        ? entry.getName().substring(entry.getName().indexOf('/') + 1)
                        : entry.getName();
                if (entry.isDirectory()) continue;
                var target = into.resolve(name);
                Files.createDirectories(target.getParent());
                try (var content = file.getInputStream(entry)) {
                    Files.copy(content, target);
                }
                if (name.startsWith("bin/") || name.startsWith("lib/tools"))
                    target.toFile().setExecutable(true, false);
            }
        }
    }

    private static Path required(String property) {
        var path = System.getProperty(property, "");
        if (path.isEmpty()) throw new IllegalStateException(property + " is not set: the tests run by Maven");
        return Path.of(path);
    }
}
