package org.eights.browser;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo as somebody on site would take it, drawn: an outer wall with the slab of an air-conditioner, and what is wrong with it. */
final class Photo {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;

    private Photo() {}

    static byte[] ofASlab() {
        return draw(pen -> {
            pen.setColor(new Color(0x8d8a84));
            pen.fillRect(300, 430, 300, 26);
            pen.setColor(new Color(0xb3261e));
            pen.setStroke(new BasicStroke(4));
            pen.drawLine(300, 500, 600, 500);
            pen.drawLine(300, 485, 300, 515);
            pen.drawLine(600, 485, 600, 515);
        });
    }

    static byte[] ofABracket() {
        return draw(pen -> {
            pen.setColor(new Color(0x8d8a84));
            pen.fillRect(300, 430, 300, 26);
            pen.setColor(new Color(0x3c4650));
            pen.setStroke(new BasicStroke(10));
            pen.drawLine(600, 440, 740, 440);
            pen.drawLine(600, 560, 740, 440);
            pen.setColor(Color.WHITE);
            pen.fillRoundRect(360, 290, 330, 140, 16, 16);
            pen.setColor(new Color(0x5a6775));
            pen.fillOval(400, 305, 110, 110);
        });
    }

    private static byte[] draw(java.util.function.Consumer<Graphics2D> subject) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xd9cdb8));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xc9bba2));
        for (int y = 0; y < HEIGHT; y += 60) {
            pen.drawLine(0, y, WIDTH, y);
        }
        pen.setColor(new Color(0x7fa3bf));
        pen.fillRect(40, 120, 200, 300);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(8));
        pen.drawRect(40, 120, 200, 300);
        pen.drawLine(140, 120, 140, 420);
        subject.accept(pen);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
