package org.haven.consent.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints a packet as a PDF that brings its own font and asks nobody for anything. It holds what the packet says and
 * nothing beside it: no author, no name in its properties.
 */
public final class PacketPdf {
    private static final float MARGIN = 56;
    private static final float FOOT = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float BODY = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float HEADING = 12.5f;
    private static final float TITLE = 17;
    private static final float LEADING = 1.45f;

    private final PDDocument document;
    private final PDFont font;
    private final Writing writing;
    private PDPageContentStream page;
    private float y;

    private PacketPdf(PDDocument document, TrueTypeFont signs) throws IOException {
        this.document = document;
        font = PDType0Font.load(document, signs, true);
        CmapLookup known = signs.getUnicodeCmapLookup();
        writing = new Writing(sign -> known.getGlyphId(sign) != 0);
    }

    public static byte[] print(Packet packet) {
        try (PDDocument document = new PDDocument();
                InputStream in = PacketPdf.class.getResourceAsStream("DejaVuSans.ttf");
                TrueTypeFont signs = new TTFParser()
                        .parse(new RandomAccessReadBuffer(Objects.requireNonNull(in).readAllBytes()))) {
            new PacketPdf(document, signs).lay(packet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lay(Packet packet) throws IOException {
        document.getDocumentCatalog().setLanguage(packet.language());
        document.getDocumentInformation().setTitle(packet.title());
        turn();
        write(packet.title(), TITLE, MARGIN, WIDTH);
        y -= 6;
        lines(packet.facts());
        for (Packet.Section section : packet.sections()) {
            y -= 12;
            room(4 * BODY * LEADING);
            rule();
            write(section.heading(), HEADING, MARGIN, WIDTH);
            y -= 2;
            lines(section.lines());
            if (section.lines().isEmpty()) {
                write(section.none(), BODY, MARGIN, WIDTH);
            }
        }
        if (writing.isMissing()) {
            y -= 12;
            write(packet.missing(), BODY, MARGIN, WIDTH);
        }
        page.close();
        feet(packet.footer());
    }

    private void lines(List<Packet.Line> lines) throws IOException {
        for (Packet.Line line : lines) {
            room(2 * BODY * LEADING + SMALL);
            write(line.label(), SMALL, MARGIN, WIDTH);
            write(line.text(), BODY, MARGIN, WIDTH);
            y -= 4;
        }
    }

    private void rule() throws IOException {
        page.setLineWidth(0.6f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.stroke();
        y -= 6;
    }

    private void write(String text, float size, float x, float width) throws IOException {
        for (String paragraph : writing.fit(text).split("\n", -1)) {
            boolean fromTheRight = !paragraph.isBlank() && Writing.fromTheRight(paragraph);
            for (String line : wrapped(paragraph, size, width)) {
                room(size * LEADING);
                y -= size * LEADING;
                put(page, line, size, fromTheRight ? x + width - width(line, size) : x, y);
            }
        }
    }

    private void put(PDPageContentStream on, String line, float size, float x, float at) throws IOException {
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, at);
        on.showText(Writing.visual(line));
        on.endText();
    }

    /** Broken between words; a word that is longer than a line is broken within. */
    private List<String> wrapped(String paragraph, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (int sign : word.codePoints().toArray()) {
                if (!line.isEmpty() && width(line + Character.toString(sign), size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(sign);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void room(float height) throws IOException {
        if (y - height < FOOT) {
            turn();
        }
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** On each page, with its number among all. */
    private void feet(String footer) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream foot = new PDPageContentStream(document, document.getPage(i),
                    PDPageContentStream.AppendMode.APPEND, true, true)) {
                float at = FOOT - 20;
                for (String line : wrapped(writing.fit(footer + "  ·  " + (i + 1) + "/" + pages), SMALL, WIDTH)) {
                    put(foot, line, SMALL, MARGIN, at);
                    at -= SMALL * LEADING;
                }
            }
        }
    }
}
