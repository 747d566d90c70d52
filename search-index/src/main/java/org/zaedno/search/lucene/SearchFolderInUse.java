package org.zaedno.search.lucene;

import java.nio.file.Path;
import org.zaedno.search.SearchOutage;

/** Another process, or another index in this one, already works in the folder. */
public final class SearchFolderInUse extends SearchOutage {
    SearchFolderInUse(Path folder) {
        super("The search index in " + folder + " is in use by another running hub");
    }
}
