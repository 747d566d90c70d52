package org.zaedno.content.workspace;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.tenancy.InvalidValue;

/** A colour as it is written on the web, in small letters: {@code #a3283c}. */
public record Colour(String hex) {
    private static final Pattern SYNTAX = Pattern.compile("#[0-9a-f]{6}");

    public static final Colour WHITE = new Colour("#ffffff");

    public Colour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!SYNTAX.matcher(hex).matches()) throw new InvalidValue("colour");
    }

    /** With or without the sign before it; empty where it is no colour. */
    public static Optional<Colour> parse(String typed) {
        var hex = typed.strip().toLowerCase(Locale.ROOT);
        var signed = hex.startsWith("#") ? hex : "#" + hex;
        return SYNTAX.matcher(signed).matches() ? Optional.of(new Colour(signed)) : Optional.empty();
    }

    /** From 1 to 21; the order of the two does not matter (WCAG 2.2, contrast ratio). */
    public double contrastTo(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** Mixed with another; {@code part} is how much of this one stays, in hundredths. */
    public Colour mixed(int part, Colour other) {
        return new Colour("#" + mixed(1, part, other) + mixed(3, part, other) + mixed(5, part, other));
    }

    private String mixed(int at, int part, Colour other) {
        return HexFormat.of().toHexDigits((byte) ((channel(at) * part + other.channel(at) * (100 - part) + 50) / 100));
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        double part = channel(at) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private int channel(int at) {
        return Integer.parseInt(hex, at, at + 2, 16);
    }

    @Override
    public String toString() {
        return hex;
    }
}
