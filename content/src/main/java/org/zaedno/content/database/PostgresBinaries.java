package org.zaedno.content.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked once from the archive for this machine. */
record PostgresBinaries(Path home) {

    /** Unpacks under the folder; a half-unpacked one of an interrupted start is never taken for a whole one. */
    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        var archive = "postgres-%s-%s.txz".formatted(system(), machine());
        var url = PostgresBinaries.class.getClassLoader().getResource(archive);
        if (url == null) {
            throw new DatabaseNotStarted("There is no embedded PostgreSQL for this machine (" + archive
                    + "). Name a PostgreSQL 18 server in " + DatabaseAccess.SETTING + ".");
        }
        var connection = (JarURLConnection) url.openConnection();
        var home = folder.resolve(Long.toHexString(connection.getJarEntry().getCrc()));
        if (Files.notExists(home)) {
            var part = Files.createTempDirectory(OwnerOnly.folder(folder), "part");
            try (var bytes = new BufferedInputStream(connection.getInputStream());
                    var tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                    unpack(tar, entry, part);
            }
            Files.move(part, home, ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Removes other versions and what interrupted starts left. Only while no server runs from them. */
    void removeOthers() throws IOException {
        try (var siblings = Files.list(home.getParent())) {
            for (var sibling : siblings.filter(path -> !path.equals(home)).toList()) {
                FileSystemUtils.deleteRecursively(sibling);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path part) throws IOException {
        var target = part.resolve(entry.getName()).normalize();
        if (!target.startsWith(part)) throw new IOException("The archive leaves its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String machine() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
