package org.zaedno.hub.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.zaedno.hub.delivery.Delivery;

/** Turns a {@link Page} into HTML and hands it to {@link Delivery}. */
@Component
class PageWriter implements HandlerMethodReturnValueHandler {
    private final TemplateEngine templates;
    private final Delivery delivery;
    private final Visitor visitor;

    PageWriter(TemplateEngine templates, Delivery delivery, Visitor visitor) {
        this.templates = templates;
        this.delivery = delivery;
        this.visitor = visitor;
    }

    @Override
    public boolean supportsReturnType(MethodParameter method) {
        return Page.class.isAssignableFrom(method.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter method, ModelAndViewContainer view, NativeWebRequest exchange)
            throws IOException {
        view.setRequestHandled(true);
        var page = (Page) Objects.requireNonNull(value);
        var request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(exchange.getNativeResponse(HttpServletResponse.class));
        if (page.status().is2xxSuccessful() && page.forEveryone() && !visitor.isKnown()) {
            delivery.toEveryone(request, response, html(page), page.changesAt());
        } else if (page.forReturn()) {
            delivery.toReturningReader(request, response, html(page));
        } else {
            delivery.toOneReader(request, response, page.status(), html(page));
        }
    }

    private byte[] html(Page page) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(page.template(), page, html);
        var bytes = new ByteArrayOutputStream(html.getContentLength());
        html.writeTo(bytes::write);
        return bytes.toByteArray();
    }
}
