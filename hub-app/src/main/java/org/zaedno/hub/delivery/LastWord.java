package org.zaedno.hub.delivery;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Words;

/**
 * What the web server itself says when a request is so broken that no page is ever asked: a head too long, an address with
 * signs that do not belong there. In both languages, because nothing is known about the reader. The server makes it, hence public.
 */
public final class LastWord extends ErrorReportValve {
    private final String html = html(new Words());

    @Override
    protected void report(Request request, Response response, Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            SitePolicy.write(response);
            response.setHeader("Cache-Control", Caching.NEVER.control);
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(html);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // the client is not there any more; there is nobody to tell
        }
    }

    private static String html(Words words) {
        var bulgarian = words.in(Language.BG);
        var english = words.in(Language.EN);
        return """
                <!doctype html>
                <html lang="bg"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s</title><link rel="stylesheet" href="/assets/tokens.css"><link rel="stylesheet" href="/assets/site.css"></head>
                <body><main class="page masthead"><h1>%1$s</h1><p class="standfirst">%2$s <a href="/bg">%3$s</a></p>
                <div lang="en"><h2>%4$s</h2><p class="standfirst">%5$s <a href="/en">%6$s</a></p></div></main></body></html>
                """.formatted(
                        bulgarian.text("error.400.title"),
                        bulgarian.text("error.400.text"),
                        bulgarian.text("error.home"),
                        english.text("error.400.title"),
                        english.text("error.400.text"),
                        english.text("error.home"));
    }
}
