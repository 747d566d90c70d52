package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import org.zaedno.content.richtext.Block.Entry;
import org.zaedno.content.richtext.Block.Flow;
import org.zaedno.content.richtext.Block.Listing;
import org.zaedno.content.richtext.Block.Paragraph;
import org.zaedno.content.richtext.Piece.Element;
import org.zaedno.content.richtext.Piece.Words;

/** A list being read. What may not stand in an entry comes after the list, so that numbers go on. */
final class Lists {
    /** Lists in lists, as deep as word processors let anybody go; what is deeper comes up. */
    private static final int MAX_DEPTH = 9;

    private final boolean numbered;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();

    private Lists(boolean numbered) {
        this.numbered = numbered;
    }

    static List<Block> of(Element list, Marks marks) {
        var reading = new Lists(list.name().equals("ol"));
        for (var piece : list.inside()) {
            if (piece instanceof Words(var text) && text.isBlank()) continue;
            var inside = piece instanceof Element entry && entry.name().equals("li") ? entry.inside() : List.of(piece);
            reading.entry(Grammar.blocks(inside, marks));
        }
        return reading.end();
    }

    private void entry(List<Block> blocks) {
        var flow = new ArrayList<Flow>();
        for (var block : blocks) {
            var inEntry = Grammar.asFlow(block);
            flow.addAll(inEntry);
            if (inEntry.isEmpty()) after.add(block);
        }
        while (!flow.isEmpty() && flow.getFirst() instanceof Listing list) {
            flow.removeFirst();
            deeper(list);
        }
        if (!flow.isEmpty()) entries.add(new Entry(List.copyOf(flow)));
    }

    /** A list with no words before it belongs to the entry before. */
    private void deeper(Listing list) {
        if (entries.isEmpty()) {
            entries.addAll(list.entries());
            return;
        }
        var flow = new ArrayList<>(entries.removeLast().flow());
        flow.add(list);
        entries.add(new Entry(flow));
    }

    private List<Block> end() {
        var blocks = new ArrayList<Block>();
        if (!entries.isEmpty()) blocks.add(atMost(MAX_DEPTH, new Listing(numbered, List.copyOf(entries))));
        blocks.addAll(after);
        return blocks;
    }

    private static Listing atMost(int depth, Listing list) {
        var entries = new ArrayList<Entry>();
        for (var entry : list.entries()) {
            var flow = new ArrayList<Flow>();
            var raised = new ArrayList<Entry>();
            for (var block : entry.flow()) {
                switch (block) {
                    case Paragraph paragraph -> flow.add(paragraph);
                    case Listing inner when depth > 1 -> flow.add(atMost(depth - 1, inner));
                    case Listing inner -> raised.addAll(atMost(1, inner).entries());
                }
            }
            entries.add(new Entry(flow));
            entries.addAll(raised);
        }
        return new Listing(list.numbered(), entries);
    }
}
