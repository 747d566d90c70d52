package org.zaedno.content.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zaedno.content.comparison.Passage.Fate;
import org.zaedno.content.comparison.Run.Change;

/**
 * What happened to a text between two versions, passage by passage and word by word. Nothing is lost: what was before
 * and what is after can be read from it exactly, tags included.
 */
public record Comparison(List<Passage> passages) {
    /** In words: shorter passages are the same by chance and did not move. */
    private static final int MOVED_MIN = 4;

    public Comparison {
        passages = List.copyOf(passages);
    }

    public static Comparison ofPlain(String before, String after) {
        return of(Block.of(Piece.ofPlain(before)), Block.of(Piece.ofPlain(after)));
    }

    /** @param before HTML as the sanitiser leaves it, as is {@code after} */
    public static Comparison ofHtml(String before, String after) {
        return of(Block.of(Piece.ofHtml(before)), Block.of(Piece.ofHtml(after)));
    }

    /** The older text exactly as it was. */
    public String before() {
        return runs(Run::before);
    }

    /** The newer text exactly as it is. */
    public String after() {
        return runs(Run::after);
    }

    public boolean isSame() {
        return passages.stream().allMatch(passage -> passage.fate() == Fate.SAME);
    }

    /** How many words came in; a moved passage brings none. */
    public int wordsAdded() {
        return words(Change.ADDED, Fate.MOVED_HERE);
    }

    public int wordsRemoved() {
        return words(Change.REMOVED, Fate.MOVED_AWAY);
    }

    private int words(Change change, Fate moved) {
        return passages.stream()
                .filter(passage -> passage.fate() != moved)
                .flatMap(passage -> passage.runs().stream())
                .filter(run -> run.change() == change)
                .mapToInt(Run::words)
                .sum();
    }

    private String runs(java.util.function.Function<Run, String> side) {
        return passages.stream()
                .flatMap(passage -> passage.runs().stream())
                .map(side)
                .collect(Collectors.joining());
    }

    private static Comparison of(List<Block> before, List<Block> after) {
        var partners = Pairing.of(before, after);
        var moved = moved(before, after, partners);
        var passages = new ArrayList<Passage>();
        int at2 = 0;
        for (int at = 0; at < before.size(); at++) {
            var block = before.get(at);
            if (partners[at] == Matching.NONE) {
                var fate = moved.containsKey(block.shown()) ? Fate.MOVED_AWAY : Fate.REMOVED;
                passages.add(new Passage(fate, block.form(), block.form(), WordRuns.all(Change.REMOVED, block)));
                continue;
            }
            while (at2 < partners[at]) passages.add(added(after.get(at2++), moved));
            passages.add(both(block, after.get(at2++)));
        }
        while (at2 < after.size()) passages.add(added(after.get(at2++), moved));
        return new Comparison(passages);
    }

    private static Passage added(Block block, Map<String, Integer> moved) {
        var fate = moved.containsKey(block.shown()) ? Fate.MOVED_HERE : Fate.ADDED;
        return new Passage(fate, block.form(), block.form(), WordRuns.all(Change.ADDED, block));
    }

    private static Passage both(Block before, Block after) {
        if (before.raw().equals(after.raw()))
            return new Passage(Fate.SAME, after.form(), before.form(), WordRuns.all(Change.SAME, after));
        return new Passage(Fate.CHANGED, after.form(), before.form(), WordRuns.of(before, after));
    }

    /** Words of passages that are gone in one place and new in another. */
    private static Map<String, Integer> moved(List<Block> before, List<Block> after, int[] partners) {
        var gone = new HashMap<String, Integer>();
        var taken = new boolean[after.size()];
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] != Matching.NONE) taken[partners[at]] = true;
            else if (isLongEnough(before.get(at))) gone.merge(before.get(at).shown(), 1, Integer::sum);
        }
        var both = new HashMap<String, Integer>();
        for (int at = 0; at < taken.length; at++) {
            var words = after.get(at).shown();
            if (!taken[at] && gone.containsKey(words)) both.merge(words, 1, Integer::sum);
        }
        // as often as it went it came: else something was also copied or dropped
        both.entrySet().removeIf(entry -> !entry.getValue().equals(gone.get(entry.getKey())));
        return both;
    }

    private static boolean isLongEnough(Block block) {
        return block.words().values().stream().mapToInt(Integer::intValue).sum() >= MOVED_MIN;
    }
}
