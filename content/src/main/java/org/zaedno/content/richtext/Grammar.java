package org.zaedno.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.richtext.Block.Embed;
import org.zaedno.content.richtext.Block.Flow;
import org.zaedno.content.richtext.Block.Heading;
import org.zaedno.content.richtext.Block.Paragraph;
import org.zaedno.content.richtext.Block.Picture;
import org.zaedno.content.richtext.Block.Quotation;
import org.zaedno.content.richtext.Block.Table;
import org.zaedno.content.richtext.Piece.Element;
import org.zaedno.content.richtext.Piece.Words;

/** Gives what came in our form. No word is lost; what does not fit where it stands comes out of there. */
final class Grammar {
    private final List<Block> blocks = new ArrayList<>();
    private final Line.Open line = new Line.Open();

    private Grammar() {}

    /** The blocks of a whole text, headings at the levels a page has room for. */
    static List<Block> text(List<Piece> pieces) {
        return Levels.settle(blocks(pieces, Marks.NONE));
    }

    /** The last resort: one paragraph. */
    static List<Block> wordsAlone(List<Piece> pieces) {
        var grammar = new Grammar();
        grammar.line.words(Piece.wordsOf(pieces), Marks.NONE);
        grammar.endParagraph();
        return grammar.blocks;
    }

    static List<Block> blocks(List<Piece> pieces, Marks marks) {
        var grammar = new Grammar();
        grammar.take(pieces, marks);
        grammar.endParagraph();
        return grammar.blocks;
    }

    private void take(List<Piece> pieces, Marks marks) {
        for (var piece : pieces) {
            switch (piece) {
                case Words(var text) -> line.words(text, marks);
                case Element element -> take(element, marks);
            }
        }
    }

    private void take(Element element, Marks marks) {
        switch (element.name()) {
            case "br" -> line.lineBreak();
            case "b", "strong", "i", "em", "sub", "sup" -> take(element.inside(), marks.with(element.name()));
            case "a" ->
                take(
                        element.inside(),
                        Address.of(element.attribute("href")).map(marks::linked).orElse(marks));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, marks);
            case "ul", "ol" -> apart(Lists.of(element, marks));
            case "blockquote" -> apart(quotation(blocks(element.inside(), marks)));
            case "table" -> apart(Tables.of(element, marks));
            case "figure" -> figure(element, marks);
            case "img" -> picture(element, new Line(List.of())).ifPresent(picture -> apart(List.of(picture)));
            default -> apart(blocks(element.inside(), marks));
        }
    }

    private void apart(List<? extends Block> others) {
        endParagraph();
        blocks.addAll(others);
    }

    private void endParagraph() {
        line.end().forEach(words -> blocks.add(new Paragraph(words)));
    }

    private void heading(Element element, Marks marks) {
        int level = element.name().charAt(1) - '0';
        apart(blocks(element.inside(), marks).stream()
                .map(block ->
                        block instanceof Paragraph(var words) ? new Heading(level, words.plain(Marks::light)) : block)
                .toList());
    }

    /** What may not be quoted parts the quotation. */
    private static List<Block> quotation(List<Block> inside) {
        var parted = new ArrayList<Block>();
        var flow = new ArrayList<Flow>();
        for (var block : inside) {
            var asFlow = asFlow(block);
            flow.addAll(asFlow);
            if (!asFlow.isEmpty()) continue;
            if (!flow.isEmpty()) parted.add(new Quotation(List.copyOf(flow)));
            flow.clear();
            parted.add(block);
        }
        if (!flow.isEmpty()) parted.add(new Quotation(List.copyOf(flow)));
        return parted;
    }

    /** This block as it may stand in an entry, a quotation or a cell; empty: it may not. */
    static List<Flow> asFlow(Block block) {
        return switch (block) {
            case Flow flow -> List.of(flow);
            case Heading heading -> List.of(new Paragraph(heading.line()));
            case Quotation(var flow) -> flow;
            case Picture _ -> List.of();
            case Embed _ -> List.of();
            case Table _ -> List.of();
        };
    }

    private void figure(Element figure, Marks marks) {
        var embed = Address.of(figure.attribute("data-embed")).filter(Address::isSecure);
        if (embed.isPresent()) {
            var said = new Line.Open();
            said.words(Piece.wordsOf(figure.inside()), Marks.NONE);
            var title = said.end().stream()
                    .findFirst()
                    .map(words -> words.runs().getFirst().text());
            apart(List.of(
                    new Embed(embed.get().value(), title.orElse(embed.get().value()))));
            return;
        }
        var image = firstImage(figure.inside());
        var rest = figure.inside().stream()
                .filter(piece -> !image.equals(Optional.of(piece)))
                .toList();
        var captions = blocks(rest, marks);
        var caption = captions.stream()
                .filter(Paragraph.class::isInstance)
                .findFirst()
                .map(block -> ((Paragraph) block).line());
        var picture = image.flatMap(shown -> picture(
                shown, caption.map(words -> words.plain(Marks::ofCaption)).orElse(new Line(List.of()))));
        endParagraph();
        picture.ifPresent(blocks::add);
        captions.stream()
                .filter(block -> picture.isEmpty()
                        || !(block instanceof Paragraph(var words) && caption.isPresent() && words == caption.get()))
                .forEach(blocks::add);
    }

    private static Optional<Element> firstImage(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece ->
                        piece instanceof Element element && element.name().equals("img"))
                .map(Element.class::cast)
                .findFirst();
    }

    private static Optional<Picture> picture(Element image, Line caption) {
        var address = Address.of(image.attribute("src"));
        var alt = Optional.ofNullable(image.attributes().get("alt"))
                .map(said -> said.replaceAll("[\\s\\u00a0]+", " ").strip());
        return address.flatMap(Address::file)
                .map(file -> new Picture(file, address.get().value(), alt, caption));
    }
}
