package org.zaedno.hub;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Asks the hub as a browser would: follows nothing by itself, keeps cookies. */
public final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Browser(String site) {
        this.site = site;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, "", headers);
    }

    public HttpResponse<String> ask(String method, String path, String form, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).method(method, BodyPublishers.ofString(form));
        if (!form.isEmpty() && !List.of(headers).contains("Content-Type"))
            request.header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ending);
        }
    }

    /** A file, as it comes. */
    public byte[] bytes(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ending);
        }
    }

    /** With one of the trial accounts. */
    public void signIn(String email) {
        var token = token(get("/sign-in").body());
        ask("POST", "/sign-in", "_csrf=" + encode(token) + "&email=" + encode(email) + "&password=");
    }

    /** The token hidden in a page's form. */
    public static String token(String page) {
        return TOKEN.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
