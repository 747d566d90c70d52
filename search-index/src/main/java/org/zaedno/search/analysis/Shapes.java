package org.zaedno.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes words of a {@link Run}: of a compound its parts and the whole, of an abbreviation its letters, of a number its value. */
final class Shapes {

    /** In letters. Longer compounds are chains of words that nobody writes as one. */
    private static final int LONGEST_WHOLE = 60;

    /** Comparative and superlative: по-добър is a form of добър and no compound. */
    private static final Set<String> DEGREES = Set.of("по", "най");

    private final Irregular irregular;
    private final List<Member> chain = new ArrayList<>();

    /** What stands between two hyphens, in segments. */
    private record Member(int first, int last) {
        boolean isOne() {
            return first == last;
        }
    }

    Shapes(Irregular irregular) {
        this.irregular = irregular;
    }

    void cut(Run run, List<Part> parts) {
        chain.clear();
        int first = 0;
        for (int n = 1; n < run.segments(); n++) {
            if (run.joint(n) != '-') continue;
            chain.add(new Member(first, n - 1));
            first = n;
        }
        chain.add(new Member(first, run.segments() - 1));
        if (chain.size() == 1) member(run, chain.getFirst(), parts);
        else compound(run, parts);
    }

    private void compound(Run run, List<Part> parts) {
        int last = chain.size() - 1;
        boolean simple = chain.stream().allMatch(Member::isOne);
        if (simple && last == 2 && allNumbers(run) && Numbers.isIsoDate(run, 0)) {
            Numbers.isoDate(run, 0, parts);
            return;
        }
        if (simple && last == 1 && irregular.has(run.text(0) + "-" + run.text(1))) {
            parts.add(new Part(run.text(0) + "-" + run.text(1), run.start(0), run.stop(1), false));
            return;
        }
        if (chain.get(last).isOne() && isEnding(run, chain.get(last - 1), chain.get(last))) last--;
        int before = parts.size();
        for (int n = 0; n <= last; n++) member(run, chain.get(n), parts);
        if (last == 0) stretch(run, parts);
        else if (simple) whole(run, before, parts);
    }

    /** Beside each of its parts, so that whoever writes it in one word finds it, and finds it whoever writes it in two. */
    private void whole(Run run, int before, List<Part> parts) {
        var single = List.copyOf(parts.subList(before, parts.size()));
        if (single.stream().anyMatch(Part::beside) || allNumbers(run)) return;
        if (DEGREES.contains(single.getFirst().word())) return;
        var words = new ArrayList<String>();
        for (int n = 0; n < single.size(); n++) {
            var word = single.get(n).word();
            words.add(
                    n + 1 < single.size()
                            ? Scripts.settled(word, single.get(n + 1).word())
                            : word);
        }
        var together = String.join("", words);
        if (together.length() > LONGEST_WHOLE) return;
        parts.subList(before, parts.size()).clear();
        for (int n = 0; n < single.size(); n++) {
            var part = single.get(n);
            parts.add(new Part(words.get(n), part.start(), part.end(), false));
            parts.add(new Part(together, part.start(), part.end(), true));
        }
    }

    /** An ending that was hung on a word which is not written as Bulgarian ones are: ЦНСТ-то, PDF-ът, 5-те. */
    private static boolean isEnding(Run run, Member before, Member last) {
        var ending = run.text(last.first());
        if (!Letters.isCyrillic(ending.charAt(0))) return false;
        var word = run.text(before.last());
        if (run.isNumber(before.last())) return Endings.ofNumber(ending);
        if (Letters.isLatin(word.charAt(0)) || isAbbreviation(run, before)) return Endings.ofForeign(ending);
        return !DEGREES.contains(word) && Endings.isArticle(ending);
    }

    private static boolean isAbbreviation(Run run, Member member) {
        if (member.first() < member.last()) return run.size(member.last()) == 1;
        int segment = member.first();
        return run.size(segment) > 1 && (run.isCapitals(segment) || Endings.hasNoVowel(run.text(segment)));
    }

    private boolean allNumbers(Run run) {
        for (int n = 0; n < run.segments(); n++) if (!run.isNumber(n)) return false;
        return true;
    }

    /** Its ending is marked with it. */
    private static void stretch(Run run, List<Part> parts) {
        int end = run.stop(run.segments() - 1);
        parts.replaceAll(part -> new Part(part.word(), part.start(), end, part.beside()));
    }

    private void member(Run run, Member member, List<Part> parts) {
        boolean numbers = true;
        boolean initials = !member.isOne();
        for (int n = member.first(); n <= member.last(); n++) {
            numbers &= run.isNumber(n);
            initials &= run.size(n) == 1 && (n == member.first() || run.joint(n) == '.');
        }
        if (numbers) Numbers.cut(run, member.first(), member.last(), parts);
        else if (initials) initials(run, member, parts);
        else words(run, member, parts);
    }

    /** Е.О.О.Д is ЕООД. Two small letters are also found with their dots: т.е is not те. */
    private static void initials(Run run, Member member, List<Part> parts) {
        var together = new StringBuilder();
        var dotted = new StringBuilder();
        boolean capitals = true;
        for (int n = member.first(); n <= member.last(); n++) {
            together.append(run.text(n));
            dotted.append(n == member.first() ? "" : ".").append(run.text(n));
            capitals &= run.isCapitals(n);
        }
        int start = run.start(member.first());
        int end = run.stop(member.last());
        boolean small = !capitals && member.last() - member.first() == 1;
        if (small) parts.add(new Part(dotted.toString(), start, end, false));
        parts.add(new Part(Scripts.settled(together.toString()), start, end, small));
    }

    private static void words(Run run, Member member, List<Part> parts) {
        int n = member.first();
        while (n <= member.last()) {
            var word = new StringBuilder(run.text(n));
            int first = n++;
            while (n <= member.last() && run.joint(n) == '\'') {
                var next = run.text(n++);
                if (n <= member.last() || !next.equals("s")) word.append(next);
            }
            parts.add(new Part(Scripts.settled(word.toString()), run.start(first), run.stop(n - 1), false));
        }
    }
}
