package org.zaedno.hub.workspace.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zaedno.content.comparison.Comparison;
import org.zaedno.content.comparison.Passage;
import org.zaedno.content.comparison.Passage.Fate;
import org.zaedno.content.comparison.Passage.Form;
import org.zaedno.content.comparison.Run;

/** Writes a comparison as HTML. Nothing of the compared texts gets through but their words, every sign of them escaped. */
final class ComparisonHtml {
    /** Passages that stay visible before and after a change, to see where it is. */
    private static final int AROUND = 1;

    /** Says something in the reader's language. */
    interface Speech {
        String say(String key, Object... arguments);
    }

    private final StringBuilder html = new StringBuilder();
    private final Speech speech;

    private ComparisonHtml(Speech speech) {
        this.speech = speech;
    }

    static String of(Comparison comparison, Speech speech) {
        var writer = new ComparisonHtml(speech);
        var calm = new ArrayList<Passage>();
        for (var passage : comparison.passages()) {
            if (passage.fate() == Fate.SAME) calm.add(passage);
            else {
                writer.fold(calm, !writer.html.isEmpty(), true);
                calm.clear();
                writer.passage(passage);
            }
        }
        writer.fold(calm, !writer.html.isEmpty(), false);
        return writer.html.toString();
    }

    private void fold(List<Passage> calm, boolean after, boolean before) {
        int from = after ? Math.min(AROUND, calm.size()) : 0;
        int to = Math.max(from, calm.size() - (before ? AROUND : 0));
        calm.subList(0, from).forEach(this::passage);
        var folded = calm.subList(from, to).stream()
                .filter(ComparisonHtml::saysSomething)
                .toList();
        if (folded.size() > 1) {
            html.append("<details><summary>")
                    .append(escaped(speech.say("compare.folded", folded.size())))
                    .append("</summary>");
            folded.forEach(this::passage);
            html.append("</details>");
        } else folded.forEach(this::passage);
        calm.subList(to, calm.size()).forEach(this::passage);
    }

    private static boolean saysSomething(Passage passage) {
        return passage.runs().stream().anyMatch(run -> !run.text().isBlank());
    }

    private void passage(Passage passage) {
        if (!saysSomething(passage)
                && (passage.fate() == Fate.SAME || passage.runs().isEmpty())) return;
        var tag = tag(passage.form());
        html.append('<')
                .append(tag)
                .append(" class=\"passage ")
                .append(key(passage.form()))
                .append(' ')
                .append(key(passage.fate()))
                .append("\">");
        if (passage.form() == Form.ROW) cells(passage);
        else passage.runs().forEach(run -> run(run, run.text()));
        note(passage);
        html.append("</").append(tag).append('>');
    }

    /** A row is read cell by cell, changed or not. */
    private void cells(Passage row) {
        html.append("<span class=\"cell\">");
        for (var run : row.runs()) {
            var parts = run.text().split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) html.append("</span><span class=\"cell\">");
                run(run, parts[i]);
            }
        }
        html.append("</span>");
    }

    private void run(Run run, String text) {
        if (text.isEmpty()) return;
        var words = escaped(text).replace("\n", "<br>");
        switch (run.change()) {
            case SAME -> html.append(words);
            case ADDED -> marked("ins", "compare.added", words);
            case REMOVED -> marked("del", "compare.removed", words);
            case RESTYLED -> marked("span class=\"restyled\"", "compare.restyled", words);
        }
    }

    private void marked(String tag, String spoken, String words) {
        html.append('<').append(tag).append('>');
        if (!words.isBlank())
            html.append("<span class=\"spoken\">")
                    .append(escaped(speech.say(spoken)))
                    .append(" </span>");
        html.append(words).append("</").append(tag.split(" ")[0]).append('>');
    }

    private void note(Passage passage) {
        if (passage.fate() == Fate.MOVED_AWAY || passage.fate() == Fate.MOVED_HERE) {
            note(speech.say("compare." + key(passage.fate())));
        } else if (passage.form() != passage.was()) {
            note(speech.say(
                    "compare.became",
                    speech.say("compare.form." + key(passage.was())),
                    speech.say("compare.form." + key(passage.form()))));
        } else if (passage.fate() == Fate.CHANGED && passage.runs().stream().allMatch(ComparisonHtml::onlyTags)) {
            note(speech.say("compare.restyled"));
        }
    }

    private static boolean onlyTags(Run run) {
        return run.change() == Run.Change.SAME || run.text().isEmpty();
    }

    private void note(String words) {
        html.append("<small>").append(escaped(words)).append("</small>");
    }

    private static String tag(Form form) {
        return switch (form) {
            case HEADING_2, HEADING_3, HEADING_4 -> "h4";
            default -> "div";
        };
    }

    private static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(sign -> switch (sign) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.toString(sign);
                })
                .collect(Collectors.joining());
    }
}
