package org.zaedno.hub.look;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.zaedno.content.workspace.Mark;

/**
 * What a link brings along where it is shared: a weaving, the title, whose it is. Everything on it is said in words beside it
 * too. Pure: equal posters are equal pictures, byte for byte.
 *
 * @param art the weaving, as SVG
 * @param edge which part of it stays in sight
 * @param mark of whose text it is; empty where it is everybody's
 * @param title read by people; one that is very long is cut
 * @param by the name beside the mark
 * @param site the name of the site
 */
public record Poster(String art, String edge, Optional<Mark> mark, String title, String by, String site) {
    /** In pixels: what all networks show without cutting (1.91 : 1). */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** Where the one marigold stitch of a cover begins; in a motif, which is drawn around its middle, there is none to find. */
    private static final Pattern STITCH = Pattern.compile("fill=\"" + Yarn.MARIGOLD + "\" d=\"M[0-9]+ ([0-9]+)");
    /** The largest, and what is to be seen around it; in units of the cover. */
    private static final int STITCH_SIZE = 48;

    private static final int STITCH_AIR = 8;

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = Color.decode("#241a27");
    private static final int ART = 264;
    private static final int MARGIN = 64;
    private static final int LINES = 3;
    /** Of the title, largest first; the last one is used for whatever does not fit. */
    private static final List<Integer> SIZES = List.of(66, 58, 50, 44);

    private static final float LEADING = 1.14f;
    /** At least so much above and below the title. */
    private static final int AIR = 22;

    private static final float NAME = 30;
    private static final int MARK = 56;
    /** From the name's upper edge to the lower edge of the picture. */
    private static final int SIGNED = MARK + 48;
    /** Tiles in a row of the band, of which there are two. */
    private static final int TILES = 9;

    private static final int BAND = 2 * WIDTH / TILES;

    /** With the cover that the item has on the site. The seed is the item's id. */
    public static Poster woven(String seed, Mark owner, Loom loom, String title, String by, String site) {
        return new Poster(Cover.wide(seed, owner, loom), loom.edge, Optional.of(owner), title, by, site);
    }

    /** With the marks of all, for what is everybody's. */
    public static Poster band(List<Mark> marks, String title, String by, String site) {
        float side = 800f / TILES;
        var tiles = IntStream.range(0, Math.min(marks.size(), 2 * TILES))
                .mapToObj(i -> "<g transform=\"matrix(" + side / 48 + " 0 0 " + side / 48 + " "
                        + (i % TILES * side + side / 2) + " " + (i / TILES * side + side / 2) + ")\">"
                        + Weaving.tile(marks.get(i)) + "</g>")
                .toList();
        return new Poster(String.join("", tiles), "YMin", Optional.empty(), title, by, site);
    }

    /** As PNG. Takes some 50 ms of a processor. */
    public byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        weave(canvas);
        canvas.setColor(INK);
        write(canvas);
        sign(canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private int artHeight() {
        return mark.isPresent() ? ART : BAND;
    }

    private void weave(Graphics2D canvas) {
        var before = canvas.getTransform();
        canvas.clip(new Rectangle2D.Float(0, 0, WIDTH, artHeight()));
        float scale = WIDTH / 800f;
        float hidden = Cloth.HEIGHT * scale - artHeight();
        float up = up(hidden, scale);
        canvas.transform(new AffineTransform(scale, 0, 0, scale, 0, -up));
        Painting.paint(canvas, art);
        canvas.setTransform(before);
        canvas.setClip(null);
    }

    /** How much of the weaving is hidden above: as its loom has it, but never so that the stitch would be out of sight. */
    private float up(float hidden, float scale) {
        float wanted = switch (edge) {
            case "YMin" -> 0;
            case "YMax" -> hidden;
            default -> hidden / 2;
        };
        var stitch = STITCH.matcher(art);
        if (!stitch.find()) return wanted;
        int top = Integer.parseInt(stitch.group(1));
        float most = Math.clamp((top - STITCH_AIR) * scale, 0, hidden);
        float least = Math.clamp((top + STITCH_SIZE + STITCH_AIR) * scale - artHeight(), 0, most);
        return Math.clamp(wanted, least, most);
    }

    /** In the middle between the weaving and the name. */
    private void write(Graphics2D canvas) {
        int width = WIDTH - 2 * MARGIN;
        float room = HEIGHT - artHeight() - SIGNED;
        int size = SIZES.stream()
                .filter(fitting -> fits(Letters.lines(title, fitting, width).size(), fitting, room))
                .findFirst()
                .orElse(SIZES.getLast());
        var lines = Letters.lines(title, size, width);
        int shown = Math.min(LINES, lines.size());
        float y = artHeight() + (room - shown * size * LEADING) / 2 + size * .86f;
        for (int i = 0; i < shown; i++, y += size * LEADING) {
            boolean cut = i == LINES - 1 && lines.size() > LINES;
            Letters.write(canvas, cut ? lines.get(i) + " …" : lines.get(i), MARGIN, y, size);
        }
    }

    private static boolean fits(int lines, int size, float room) {
        return lines <= LINES && lines * size * LEADING <= room - 2 * AIR;
    }

    private void sign(Graphics2D canvas) {
        int top = HEIGHT - SIGNED;
        float baseline = top + MARK / 2f + NAME * .34f;
        var before = canvas.getTransform();
        mark.ifPresent(owner -> {
            canvas.transform(new AffineTransform(MARK / 48f, 0, 0, MARK / 48f, MARGIN + MARK / 2f, top + MARK / 2f));
            Painting.paint(canvas, Weaving.tile(owner));
        });
        canvas.setTransform(before);
        canvas.setColor(INK);
        float right = WIDTH - MARGIN - Letters.width(site, NAME);
        float left = MARGIN + (mark.isPresent() ? MARK + 18 : 0);
        float room = right - 60 - left;
        Letters.write(canvas, Letters.lines(by, NAME, room).getFirst(), left, baseline, NAME);
        Letters.write(canvas, site, right, baseline, NAME);
        canvas.setColor(Color.decode(Yarn.MARIGOLD));
        canvas.fill(Outline.of(Shapes.diamond(Math.round(right) - 26, top + MARK / 2, 11), false));
    }
}
