package org.zaedno.hub.paper;

import java.util.ArrayList;
import java.util.List;

/** Words in lines of a given width, in the largest letters that leave room for all of them. */
record Fitting(Type type, List<String> lines) {
    /** Of the size of the letters. */
    private static final float STEP = 0.5f;

    /**
     * @param type its size is the largest that is tried
     * @param least size in points; in it the words stand even where they need more lines
     */
    static Fitting of(Faces faces, String text, Type type, float least, float width, int lines) {
        for (float size = type.size(); size > least; size -= STEP) {
            var tried = broken(faces, text, type.at(size), width);
            if (tried.size() <= lines && whole(tried, text)) return new Fitting(type.at(size), tried);
        }
        return new Fitting(type.at(least), broken(faces, text, type.at(least), width));
    }

    /** In letters of this size, in as many lines as it takes. */
    static List<String> broken(Faces faces, String text, Type type, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("(?<=[ \\-–])")) {
            for (var part : parted(faces, word, type, width)) {
                if (!line.isEmpty() && faces.width((line + part).strip(), type) > width) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(part);
            }
        }
        if (!line.toString().isBlank()) lines.add(line.toString().strip());
        return lines;
    }

    /** Whether no word had to be parted. */
    private static boolean whole(List<String> lines, String text) {
        return lines.stream().allMatch(line -> text.contains(line) && !cutsWord(line, text));
    }

    private static boolean cutsWord(String line, String text) {
        int end = text.indexOf(line) + line.length();
        return end < text.length()
                && Character.isLetter(text.charAt(end))
                && Character.isLetter(line.charAt(line.length() - 1));
    }

    private static List<String> parted(Faces faces, String word, Type type, float width) {
        if (faces.width(word.strip(), type) <= width || word.length() < 2) return List.of(word);
        int end = word.length() - 1;
        while (end > 1 && faces.width(word.substring(0, end), type) > width) end--;
        var parts = new ArrayList<>(List.of(word.substring(0, end)));
        parts.addAll(parted(faces, word.substring(end), type, width));
        return parts;
    }
}
