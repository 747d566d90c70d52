package org.zaedno.hub.look;

import java.awt.geom.Path2D;

/** Reads the path of an SVG, as far as our own drawings and letters use it: M, L, H, V, Q, Z and what is relative of them. */
final class Outline {
    private final String d;
    private final Path2D.Float path;
    private int at;
    private float x;
    private float y;
    private float startX;
    private float startY;

    private Outline(String d, int rule) {
        this.d = d;
        this.path = new Path2D.Float(rule);
    }

    static Path2D of(String d, boolean evenOdd) {
        return new Outline(d, evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO).read();
    }

    private Path2D read() {
        char command = 'M';
        while (skipSpace()) {
            if (Character.isLetter(d.charAt(at))) command = d.charAt(at++);
            else if (command == 'M') command = 'L'; // more pairs after a move are lines
            else if (command == 'm') command = 'l';
            draw(command);
        }
        return path;
    }

    private void draw(char command) {
        float fromX = Character.isLowerCase(command) ? x : 0;
        float fromY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                startX = fromX + number();
                startY = fromY + number();
                moveTo(startX, startY);
            }
            case 'L' -> lineTo(fromX + number(), fromY + number());
            case 'H' -> lineTo(fromX + number(), y);
            case 'V' -> lineTo(x, fromY + number());
            case 'Q' -> curveTo(fromX + number(), fromY + number(), fromX + number(), fromY + number());
            case 'Z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("Not drawn here: " + command);
        }
    }

    private void moveTo(float toX, float toY) {
        path.moveTo(toX, toY);
        x = toX;
        y = toY;
    }

    private void lineTo(float toX, float toY) {
        path.lineTo(toX, toY);
        x = toX;
        y = toY;
    }

    private void curveTo(float overX, float overY, float toX, float toY) {
        path.quadTo(overX, overY, toX, toY);
        x = toX;
        y = toY;
    }

    private float number() {
        skipSpace();
        int from = at;
        if (at < d.length() && d.charAt(at) == '-') at++;
        while (at < d.length() && (Character.isDigit(d.charAt(at)) || d.charAt(at) == '.')) at++;
        return Float.parseFloat(d.substring(from, at));
    }

    private boolean skipSpace() {
        while (at < d.length() && (d.charAt(at) == ' ' || d.charAt(at) == ',')) at++;
        return at < d.length();
    }
}
