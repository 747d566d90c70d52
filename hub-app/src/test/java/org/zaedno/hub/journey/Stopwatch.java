package org.zaedno.hub.journey;

import com.microsoft.playwright.Page;

/** Time as the person in front of the browser sees it: from their hand to the frame in which it is there. */
record Stopwatch(Page page) {
    /** Runs in every page of the profile from its beginning. */
    static final String SCRIPT = """
            window.zaednoBench = (() => {
              const drawn = (then) => requestAnimationFrame(() => setTimeout(then));
              const once = (seen) => new Promise((then, never) => {
                const end = performance.now() + 30000;
                const look = () => {
                  if (seen()) drawn(then);
                  else if (performance.now() > end) never(new Error('Not seen: ' + seen));
                  else requestAnimationFrame(look);
                };
                look();
              });
              let took;
              return {
                watch(type, seen) {
                  let since;
                  const begin = (event) => { since = event.timeStamp; };
                  addEventListener(type, begin, true);
                  took = once(() => since !== undefined && seen()).then(() => {
                    removeEventListener(type, begin, true);
                    return performance.now() - since;
                  });
                },
                took: () => took,
                sinceTheStart: (seen) => once(seen).then(() => performance.now()),
              };
            })()""";

    /** @param type of the event it begins with, the last one counts; @param seen an expression of the page */
    double from(String type, String seen, Runnable hand) {
        page.evaluate("zaednoBench.watch('%s', () => %s)".formatted(type, seen));
        hand.run();
        return number(page.evaluate("zaednoBench.took()"));
    }

    /** From the moment the browser was sent to this page. */
    double fromTheStart(String seen) {
        return number(page.evaluate("zaednoBench.sinceTheStart(() => %s)".formatted(seen)));
    }

    private static double number(Object milliseconds) {
        return ((Number) milliseconds).doubleValue();
    }
}
