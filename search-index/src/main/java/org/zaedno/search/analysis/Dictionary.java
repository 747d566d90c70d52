package org.zaedno.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A Bulgarian Hunspell dictionary, as many systems have one installed. It knows forms that no rule does. None comes with us, because
 * the known ones are under licences of their own; everything works without. Thread-safe.
 */
public final class Dictionary {

    public static final Dictionary NONE = new Dictionary(null, "");

    private static final String RULES = "bg_BG.aff";
    private static final String WORDS = "bg_BG.dic";

    /** Where Debian, Fedora and macOS keep them. */
    private static final List<Path> USUAL =
            List.of(Path.of("/usr/share/hunspell"), Path.of("/usr/share/myspell"), Path.of("/Library/Spelling"));

    /** Forms whose stems are remembered: about 8 MB, and nearly all words of a text are among them. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, List<String>> lately = new ConcurrentHashMap<>();
    private final @Nullable Hunspell hunspell;
    private final String fingerprint;

    private Dictionary(@Nullable Hunspell hunspell, String fingerprint) {
        this.hunspell = hunspell;
        this.fingerprint = fingerprint;
    }

    /** The folder of an installed one. */
    public static Optional<Path> installed() {
        return USUAL.stream().filter(Dictionary::isIn).findFirst();
    }

    /** Whether this folder holds {@code bg_BG.aff} and {@code bg_BG.dic}. */
    public static boolean isIn(Path folder) {
        return Files.isReadable(folder.resolve(RULES)) && Files.isReadable(folder.resolve(WORDS));
    }

    /** @throws IOException when the two files are not there or are none of Hunspell's; the message names the folder */
    public static Dictionary in(Path folder) throws IOException {
        try (InputStream rules = Files.newInputStream(folder.resolve(RULES));
                InputStream words = Files.newInputStream(folder.resolve(WORDS));
                var scratch = new ByteBuffersDirectory()) {
            var read = new org.apache.lucene.analysis.hunspell.Dictionary(scratch, "hunspell", rules, words);
            return new Dictionary(new Hunspell(read), fingerprintOf(folder));
        } catch (ParseException | RuntimeException e) {
            throw new IOException("The folder " + folder + " holds no Hunspell dictionary that can be read", e);
        }
    }

    /** Changes with what is in it; empty without one. */
    String fingerprint() {
        return fingerprint;
    }

    boolean isThere() {
        return hunspell != null;
    }

    /** Stems of what this form may be a form of; empty where it is not known. */
    List<String> stems(String form) {
        if (hunspell == null) return List.of();
        var known = lately.get(form);
        if (known != null) return known;
        var stems = hunspell.getRoots(form).stream()
                .map(root -> Irregular.stem(root.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        if (lately.size() >= REMEMBERED) lately.clear();
        lately.put(form, stems);
        return stems;
    }

    private static String fingerprintOf(Path folder) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(folder.resolve(RULES)));
            digest.update(Files.readAllBytes(folder.resolve(WORDS)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
