package org.zaedno.content.files;

import java.util.Optional;
import org.zaedno.content.language.Language;

/** A file that hangs on an item, in its place among the others; the language is the file's, empty where it has none. */
public record Attachment(KeptFile file, Optional<Language> language) {}
