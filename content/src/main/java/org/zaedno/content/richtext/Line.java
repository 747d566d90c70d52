package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zaedno.content.language.TypedText;

/** Words with their marks and line breaks. No space at an edge, never two in a row; no break at an edge. */
record Line(List<Run> runs) {
    private static final String BREAK = "\n";

    record Run(String text, Marks marks) {
        boolean isBreak() {
            return text.equals(BREAK);
        }
    }

    /** Collects what is said until it ends. */
    static final class Open {
        private final List<Run> runs = new ArrayList<>();

        void words(String text, Marks marks) {
            var words = oneSpace(text);
            if (runs.isEmpty()
                    || runs.getLast().isBreak()
                    || runs.getLast().text().endsWith(" ")) words = words.stripLeading();
            if (words.isEmpty()) return;
            if (!runs.isEmpty()
                    && !runs.getLast().isBreak()
                    && runs.getLast().marks().equals(marks)) {
                words = runs.removeLast().text() + words;
            }
            runs.add(new Run(words, marks));
        }

        void lineBreak() {
            trimEnd(runs);
            if (!runs.isEmpty()) runs.add(new Run(BREAK, Marks.NONE));
        }

        /** Two breaks in a row are two lines. Without those that say nothing; empty afterwards. */
        List<Line> end() {
            var lines = new ArrayList<Line>();
            var line = new ArrayList<Run>();
            int breaks = 0;
            for (var run : runs) {
                breaks = run.isBreak() ? breaks + 1 : 0;
                if (breaks > 1) {
                    add(lines, line);
                    line = new ArrayList<>();
                } else if (!run.isBreak() || !line.isEmpty()) {
                    line.add(run);
                }
            }
            add(lines, line);
            runs.clear();
            return lines;
        }

        private static void add(List<Line> lines, List<Run> line) {
            trimEnd(line);
            while (!line.isEmpty() && line.getLast().isBreak()) {
                line.removeLast();
                trimEnd(line);
            }
            var made = new Line(line);
            if (!made.saysNothing()) lines.add(made);
        }

        private static void trimEnd(List<Run> runs) {
            while (!runs.isEmpty() && !runs.getLast().isBreak()) {
                var last = runs.removeLast();
                var text = last.text().stripTrailing();
                if (text.isEmpty()) continue;
                runs.add(new Run(text, last.marks()));
                return;
            }
        }
    }

    /** Every page that is made comes through here: no patterns. */
    private static String oneSpace(String text) {
        var words = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isSpace = sign == ' ' || sign == '\u00a0' || (sign >= '\t' && sign <= '\r');
            if (!isSpace) words.append(sign);
            else if (!space) words.append(' ');
            space = isSpace;
        }
        return words.toString();
    }

    /** All of it on one line, with fewer marks. */
    Line plain(UnaryOperator<Marks> fewer) {
        var open = new Open();
        for (var run : runs) open.words(run.isBreak() ? " " : run.text(), fewer.apply(run.marks()));
        return open.end().stream().findFirst().orElse(new Line(List.of()));
    }

    boolean saysNothing() {
        return runs.stream().allMatch(run -> TypedText.saysNothing(run.text()));
    }
}
