package org.zaedno.hub.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Many tabs of several people, open at once. */
final class OpenViews {
    /** In milliseconds: as many as there are people come at the same instant. */
    private static final int PATIENCE = 60_000;

    /** Milliseconds in which the hub hears of the tabs that were closed. */
    private static final int SETTLED = 3_000;

    private final List<BrowserContext> people;
    private final Deque<Page> open = new ArrayDeque<>();

    OpenViews(List<BrowserContext> people) {
        this.people = people;
    }

    /** Where the rows of this list lead. */
    List<String> addresses(String list) {
        try (var tab = people.getFirst().newPage()) {
            tab.navigate(list);
            tab.waitForFunction(Interactions.LIST);
            @SuppressWarnings("unchecked")
            var addresses = (List<String>)
                    tab.locator("table.board th[scope=row] a").evaluateAll("all => all.map(a => a.href)");
            return addresses;
        }
    }

    /** One tab for each address, everybody in turn; returns when all are there. */
    void open(List<String> addresses, String seen) {
        for (int first = 0; first < addresses.size(); first += people.size()) {
            var tabs = new ArrayList<Page>();
            for (var address : addresses.subList(first, Math.min(addresses.size(), first + people.size()))) {
                var tab = people.get(tabs.size()).newPage();
                tab.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                tabs.add(tab);
            }
            tabs.forEach(
                    tab -> tab.waitForFunction(seen, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE)));
            open.addAll(tabs);
        }
    }

    /** The ones opened first, as people do it: the browser tells the hub. */
    void close(int tabs) {
        for (int tab = 0; tab < tabs; tab++) open.removeFirst().close(new Page.CloseOptions().setRunBeforeUnload(true));
        open.getFirst().waitForTimeout(SETTLED);
    }
}
