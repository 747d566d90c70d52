package org.zaedno.hub.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.zaedno.hub.look.Weaving;
import org.zaedno.hub.paper.BadgeSheet.Badge;

/** Makes a PDF of badges: A4, eight on a sheet, to be cut along marks in the margin. All measures in points. */
public final class BadgeSheets {
    private static final float MM = 72 / 25.4f;
    private static final float WIDTH = 90 * MM;
    private static final float HEIGHT = 60 * MM;
    private static final int COLUMNS = 2;
    private static final int ROWS = BadgeSheet.ON_A_SHEET / COLUMNS;
    private static final float PADDING = 5 * MM;
    private static final float SQUARE = 21 * MM;
    private static final float STRIP = 9 * MM;
    private static final float MARK = 8 * MM;
    private static final float CUT = 5 * MM;
    private static final float NAME = 27;
    private static final float NAME_LEAST = 12;

    private final BadgeSheet sheet;
    private final Roll roll;
    private final float left;
    private final float top;
    private final PDFormXObject mark;

    private BadgeSheets(BadgeSheet sheet, Roll roll) throws IOException {
        this.sheet = sheet;
        this.roll = roll;
        this.left = (roll.width() - COLUMNS * WIDTH) / 2;
        this.top = roll.height() - (roll.height() - ROWS * HEIGHT) / 2;
        this.mark = roll.stamp(MARK, MARK, page -> MarkDrawing.draw(page, Weaving.tile(sheet.mark()), 0, 0, MARK));
    }

    public static void write(BadgeSheet sheet, OutputStream out) {
        try (var roll = new Roll(sheet.imprint(), PDRectangle.A4)) {
            new BadgeSheets(sheet, roll).write();
            roll.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write() throws IOException {
        cuts();
        int label = sheet.first() - 1;
        for (var badge : sheet.badges()) {
            if (label == BadgeSheet.ON_A_SHEET) {
                roll.turn();
                cuts();
                label = 0;
            }
            write(badge, left + label % COLUMNS * WIDTH, top - label / COLUMNS * HEIGHT);
            label++;
        }
    }

    /** @param y of the upper edge */
    private void write(Badge badge, float x, float y) throws IOException {
        var pen = roll.pen();
        float inner = WIDTH - 2 * PADDING;
        pen.draw(page -> {
            page.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(x + PADDING, y - PADDING - MARK));
            page.drawForm(mark);
        });
        var badgeTag = roll.tags.below("Sect");
        var event = Fitting.of(roll.faces, sheet.event(), Type.soft(9.5f), 7.5f, inner - MARK - 8, 2);
        float line = y
                - PADDING
                - (MARK - event.lines().size() * event.type().size() * 1.15f) / 2
                - event.type().size() * .8f;
        var eventTag = roll.tags.below(badgeTag, "P");
        for (var words : first(event.lines(), 2)) {
            pen.write(eventTag, words, event.type(), x + PADDING + MARK + 8, line);
            line -= event.type().size() * 1.15f;
        }
        var name = name(badge.name(), inner);
        float size = name.type().size();
        line = y - PADDING - MARK - 12 - size * .74f;
        var nameTag = roll.tags.below(badgeTag, "P");
        for (var words : first(name.lines(), 3)) {
            pen.write(nameTag, words, name.type(), x + PADDING, line);
            line -= size * 1.08f;
        }
        from(badge, x, y, line + size * 1.08f - size * .24f);
        strip(badge, x, y - HEIGHT);
    }

    /** The family name on a line of its own, as large as both lines allow. */
    private Fitting name(String name, float width) {
        int last = name.strip().lastIndexOf(' ');
        if (last > 0) {
            var lines = List.of(
                    name.strip().substring(0, last).strip(), name.strip().substring(last + 1));
            for (float size = NAME; size >= 17; size -= .5f) {
                var type = Type.bold(size);
                if (lines.stream().allMatch(line -> roll.faces.width(line, type) <= width))
                    return new Fitting(type, lines);
            }
        }
        return Fitting.of(roll.faces, name, Type.bold(NAME), NAME_LEAST, width, 2);
    }

    private void from(Badge badge, float x, float y, float below) throws IOException {
        if (badge.from().isEmpty()) return;
        float width = WIDTH - 2 * PADDING - SQUARE;
        var from = Fitting.of(roll.faces, badge.from(), Type.plain(10.5f), 8, width, 2);
        var tag = roll.tags.below("P");
        float line = Math.min(below - 15, y - HEIGHT + STRIP + 40);
        line = Math.max(
                line,
                y - HEIGHT + STRIP + 6 + (from.lines().size() - 1) * from.type().size() * 1.15f);
        for (var words : first(from.lines(), 3)) {
            roll.pen().write(tag, words, from.type(), x + PADDING, line);
            line -= from.type().size() * 1.15f;
        }
    }

    /** @param y of the lower edge */
    private void strip(Badge badge, float x, float y) throws IOException {
        var pen = roll.pen();
        float right = x + WIDTH - PADDING - SQUARE + 3 * MM;
        pen.draw(page -> SquareCode.draw(page, badge.code(), right, y + 7.5f, SQUARE));
        var part = Type.bold(10.5f);
        float wide = roll.faces.width(badge.part(), part) + 14;
        if (badge.distinct()) pen.ground(Ink.ACCENT, x + PADDING, y + 8, wide, 17);
        pen.write(
                roll.tags.below("P"),
                badge.part(),
                badge.distinct() ? part : Type.soft(10.5f),
                x + PADDING + (badge.distinct() ? 7 : 0),
                y + 13);
        var code = Type.soft(7.5f);
        var words = badge.code().substring(0, 4) + "-" + badge.code().substring(4);
        pen.write(roll.tags.below("P"), words, code, right + (SQUARE - roll.faces.width(words, code)) / 2, y + 5);
    }

    private static List<String> first(List<String> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** In the margin, at every edge of a badge. */
    private void cuts() throws IOException {
        float bottom = top - ROWS * HEIGHT;
        for (int n = 0; n <= COLUMNS; n++) {
            float x = left + n * WIDTH - .15f;
            roll.pen().ground(Ink.LINE, x, top + 2, .3f, CUT);
            roll.pen().ground(Ink.LINE, x, bottom - 2 - CUT, .3f, CUT);
        }
        for (int n = 0; n <= ROWS; n++) {
            float y = top - n * HEIGHT - .15f;
            roll.pen().ground(Ink.LINE, left - 2 - CUT, y, CUT, .3f);
            roll.pen().ground(Ink.LINE, left + COLUMNS * WIDTH + 2, y, CUT, .3f);
        }
    }
}
