package org.zaedno.content.files;

import java.util.regex.Pattern;
import org.zaedno.content.language.Slug;
import org.zaedno.content.language.TypedText;

/** The name under which a file is shown and saved. Its ending is what the bytes are, whatever somebody called them. */
record FileName(String value) {
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** What some system does not allow in a name, or hides a file by. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|]+|^[. ]+|[. ]+$");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    static FileName of(String given, FileType type) {
        var bare = TypedText.line(FOLDERS.matcher(given).replaceAll(""));
        var base = UNFIT.matcher(ENDING.matcher(bare).replaceAll(""))
                .replaceAll(" ")
                .strip();
        var ending = "." + type.ending();
        int most = FileLimits.NAME_MAX - ending.length();
        if (TypedText.saysNothing(base)) base = type.isPicture() ? "picture" : "document";
        return new FileName((base.length() > most ? TypedText.line(base.substring(0, most)) : base) + ending);
    }

    /** As it stands in an address: readable, and nothing in it needs to be encoded. */
    String inAddress() {
        int dot = value.lastIndexOf('.');
        return Slug.from(value.substring(0, dot)) + value.substring(dot);
    }
}
