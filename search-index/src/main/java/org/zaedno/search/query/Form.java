package org.zaedno.search.query;

import java.util.Set;
import org.zaedno.search.analysis.Beginning;

/** Endings of Bulgarian verbs, participles and verbal nouns that no stemmer brings together, and that are no slips either. */
final class Form {

    private static final Set<String> ENDINGS = Set.of(
            ("не нето ния нията н на но ни ната ното ните щ ща що щи щия щата щото щите л ла ло ли лия лата лото лите "
                            + "м ме т те ш х хме хте ха вам ва ват")
                    .split(" "));

    /** Whether both are the same up to such an ending: избягване, избягвате. */
    static boolean ofOne(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) same++;
        return same >= Beginning.LETTERS
                && ENDINGS.contains(one.substring(same))
                && ENDINGS.contains(other.substring(same));
    }

    private Form() {}
}
