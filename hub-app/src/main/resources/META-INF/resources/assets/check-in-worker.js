// Keeps one page, the door of one event, and what it is dressed in, so that it opens without a network too. It is served
// from the folder of that event and may look after nothing else. The hub says until when, in X-Kept-Until.
const NAME = "zaedno.checkin:" + new URL(".", location).pathname;
const PATIENCE = 4000; // milliseconds: a network that takes longer is as good as none
const PAGE = /\/(bg|en)$/;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

const isOver = (page) => !(Date.now() < Number(page.headers.get("X-Kept-Until")));

async function page(event, request, url) {
  const kept = await (await caches.open(NAME)).match(url.origin + url.pathname);
  const asked = fetch(request);
  asked.then(async (answer) => {
    // Who may not see it any more keeps nothing of it; nor does anybody after the day.
    if (answer.type === "opaqueredirect" || answer.redirected || [401, 403, 404].includes(answer.status)) await caches.delete(NAME);
    else if (answer.ok && isOver(answer)) await caches.delete(NAME);
  }, () => {});
  try {
    const late = new Promise((_, no) => kept && setTimeout(no, PATIENCE));
    const answer = await Promise.race([asked, late]);
    if (answer.ok && !answer.redirected && !url.search && !isOver(answer)) {
      const copy = answer.clone();
      event.waitUntil(caches.open(NAME).then((cache) => cache.put(url.origin + url.pathname, copy)));
    }
    return answer;
  } catch (gone) {
    if (kept && !isOver(kept)) return kept;
    await caches.delete(NAME);
    return asked;
  }
}

async function dress(event, request) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) event.waitUntil(cache.put(request, answer.clone()));
  return answer;
}

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(dress(event, event.request));
  else if (PAGE.test(url.pathname)) event.respondWith(page(event, event.request, url));
});
