// The door of an event, made quick. Without it the page works too; see decision 0027.
// What stays in the phone: who was marked, by identifiers, and the marks not yet sent. Names stay with the worker's copy.
(() => {
  const PULSE = 4000; // milliseconds between two questions
  const PATIENCE = 8000;
  const BUNDLE = 200; // marks in one request
  const body = document.body, data = body.dataset;
  const NAME = "zaedno.checkin:" + data.event;
  const DOOR = "/checkin/" + data.event + "/";
  const $ = (id) => document.getElementById(id);
  const list = $("guests"), field = $("who");
  const clock = new Intl.DateTimeFormat("bg", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Sofia" });
  const isDay = () => Date.now() >= data.from && Date.now() < data.until;
  let network = "on", show, just = new Set(), known = "", strangers = 0, busy = false, timer, camera;

  // Letters as GuestWords has them.
  const LATIN = "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sht a i i i e iu ia".split(" ");
  const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[а-я]/g, (letter) => LATIN[letter.charCodeAt(0) - 1072])
    .replace(/[yj]/g, "i").replaceAll("w", "v").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const kept = { standings: {}, marks: [], ahead: 0 };
  try { Object.assign(kept, JSON.parse(localStorage.getItem(NAME))); } catch { /* nothing kept, or nothing may be */ }
  const keep = () => {
    try {
      if (isDay()) localStorage.setItem(NAME, JSON.stringify(kept));
      else if (kept.marks.length) localStorage.setItem(NAME, JSON.stringify({ marks: kept.marks }));
      else localStorage.removeItem(NAME);
    } catch { /* then they live as long as the page */ }
  };
  const now = () => Date.now() + kept.ahead; // by the clock of the hub, as far as it is known

  const rows = () => [...list.children];
  const row = (id) => $("p-" + id);
  const nameOf = (line) => line.querySelector("b").textContent;
  const say = (words) => { $("said").textContent = words; };

  // The later mark counts, as in the hub.
  function settle() {
    for (const line of rows()) {
      const id = line.id.slice(2);
      let [present, at] = kept.standings[id] ?? [false, 0];
      for (const mark of kept.marks) if (mark.participant === id && mark.at >= at) [present, at] = [mark.present, mark.at];
      line.dataset.present = present;
      line.dataset.at = at;
      if (present) line.querySelector("time").textContent = clock.format(at);
    }
    paint();
  }

  function paint() {
    const words = folded(field.value).split(" "), all = rows();
    const here = all.filter((line) => line.dataset.present === "true").length;
    let shown = 0;
    for (const line of all) {
      const isHere = line.dataset.present === "true";
      const fits = field.value.trim()
        ? words.every((word) => (" " + line.dataset.words).includes(" " + word))
        : show === "all" || isHere === (show === "present");
      line.hidden = !fits && !just.has(line.id);
      line.classList.toggle("just", isHere && just.has(line.id));
      shown += !line.hidden;
    }
    $("present").textContent = here;
    $("expected").textContent = all.length;
    $("bar").setAttribute("width", all.length ? 100 * here / all.length : 0);
    for (const tab of document.querySelectorAll("[data-show]")) {
      if (tab.dataset.show === show) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
      const number = tab.querySelector("span");
      if (number) number.textContent = tab.dataset.show === "present" ? here : all.length - here;
    }
    $("nobody").hidden = shown > 0;
    const waiting = kept.marks.length, [head, tail] = $("network").querySelectorAll("b, span");
    $("network").hidden = network === "on" && !strangers;
    head.textContent = network === "on" ? data.strangers : data[network];
    tail.textContent = network === "on" || !waiting ? "" : waiting === 1 ? data.one : data.many.replace("#", waiting);
    $("network").querySelector("a").hidden = network !== "over";
    $("network").dataset.why = network;
  }

  function mark(line, present) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    kept.marks.push({
      participant: line.id.slice(2), present,
      at: Math.max(now(), Number(line.dataset.at) + 1), // what is done later is later, whatever the clocks say
      key: [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    });
    just.clear();
    just.add(line.id);
    keep();
    settle();
    if (location.hash !== "#code") say(nameOf(line) + ": " + (present ? data.came : data.left));
    sync();
  }

  const ask = (path, how) => fetch(path, { ...how, signal: AbortSignal.timeout(PATIENCE) });

  function take(page) {
    const held = document.activeElement?.closest?.("#guests li")?.id;
    list.replaceChildren(...page.getElementById("guests").children);
    for (const name of ["roster", "csrf", "from", "until"]) data[name] = page.body.dataset[name];
    for (const token of document.getElementsByName("_csrf")) token.value = data.csrf;
    settle();
    if (held) row(held.slice(2))?.querySelector("button:not([hidden])")?.focus();
  }

  // The list anew, with a fresh token. False where this person gets none.
  async function renew() {
    const answer = await ask(location.pathname, { redirect: "manual" });
    if (!answer.ok) return false;
    take(new DOMParser().parseFromString(await answer.text(), "text/html"));
    return true;
  }

  async function sync() {
    clearTimeout(timer);
    if (busy) return;
    busy = true;
    const bundle = kept.marks.slice(0, BUNDLE);
    try {
      const answer = await (bundle.length
        ? ask(DOOR + "marks", {
            method: "POST", body: JSON.stringify({ marks: bundle }),
            headers: { "Content-Type": "application/json", [data.csrfHeader]: data.csrf } })
        : ask(DOOR + "standings?known=" + known));
      if ([401, 403, 404].includes(answer.status)) network = (await renew()) ? "on" : "over";
      else if (!answer.ok) network = "broken";
      else {
        network = "on";
        if (answer.status === 200) {
          const told = await answer.json();
          known = told.known;
          strangers = bundle.length ? told.strangers : strangers;
          kept.ahead = told.now - Date.now();
          kept.marks = kept.marks.filter((mark) => !bundle.includes(mark));
          kept.standings = Object.fromEntries(told.marked.map((one) => [one.id, [one.present, one.at]]));
          if (told.roster !== data.roster) await renew();
        }
      }
    } catch { network = "off"; }
    busy = false;
    keep();
    settle();
    timer = setTimeout(sync, kept.marks.length && network === "on" ? 200 : PULSE);
  }

  // A badge says its code, or an address that ends with it.
  function found(text) {
    const code = text.replace(/[\s-]/g, "").toUpperCase().match(/[2-9A-HJ-NP-Z]{8}$/)?.[0];
    const line = code && rows().find((one) => one.dataset.code === code);
    const already = line?.dataset.present === "true";
    $("code-said").textContent = !line ? data.unknown
      : nameOf(line) + ": " + (already ? data.already + " " + line.querySelector("time").textContent : data.came);
    $("code-said").classList.toggle("good", !!line);
    if (!line || already) return !!line;
    list.prepend(line);
    navigator.vibrate?.(60);
    mark(line, true);
    return true;
  }

  async function look() {
    let last = "";
    try {
      const detector = new BarcodeDetector({ formats: ["qr_code"] });
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      if (location.hash !== "#code") return stream.getTracks().forEach((track) => track.stop());
      camera = stream;
      $("camera").srcObject = stream;
      $("camera").hidden = false;
      await $("camera").play();
      while (camera === stream) {
        const [seen] = await detector.detect($("camera"));
        if (seen && seen.rawValue !== last) found(last = seen.rawValue);
        await new Promise((done) => setTimeout(done, 200));
      }
    } catch { if (location.hash === "#code" && !camera) $("code-said").textContent = data.dark; }
  }

  function sheet() {
    camera?.getTracks().forEach((track) => track.stop());
    camera = null;
    $("camera").hidden = true;
    if (location.hash === "#walk-in") $("name").focus();
    if (location.hash !== "#code") return;
    if (!canSee) return $("short").focus();
    $("code").querySelector("a").focus(); // a keyboard on the screen would hide the picture
    look();
  }

  async function walkIn(form) {
    try {
      const answer = await ask(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.getElementById("guests")) throw new Error(answer.status);
      if (!answer.redirected) {
        $("walk-in").replaceChildren(...page.getElementById("walk-in").children);
        return $("name").focus();
      }
      just = new Set(["p-" + new URL(answer.url).searchParams.get("just")]);
      const line = page.querySelector(".just");
      kept.standings[line.id.slice(2)] = [true, Number(line.dataset.at)];
      take(page);
      list.prepend(row(line.id.slice(2)));
      form.reset();
      form.elements.key.value = page.querySelector("#walk-in [name=key]").value;
      location.hash = "#main";
      say(nameOf(line) + ": " + data.came);
    } catch { $("walk-in-said").textContent = data.needsNetwork; }
  }

  const canSee = "BarcodeDetector" in window && !!navigator.mediaDevices?.getUserMedia;
  if (canSee) $("scan").textContent = data.scan;
  show = document.querySelector("[data-show][aria-current]").dataset.show;
  for (const line of rows()) {
    const id = line.id.slice(2), at = Number(line.dataset.at);
    if (line.classList.contains("just")) just.add(line.id);
    if (at && at >= (kept.standings[id]?.[1] ?? 0)) kept.standings[id] = [line.dataset.present === "true", at];
  }
  settle();

  addEventListener("click", (click) => {
    const tab = click.target.closest("[data-show]"), button = click.target.closest(".arrive, .undo");
    if (!tab && !button) return;
    click.preventDefault();
    if (tab) {
      show = tab.dataset.show;
      field.value = "";
      just.clear();
      paint();
    } else {
      const line = button.closest("li"), present = button.matches(".arrive");
      mark(line, present);
      line.querySelector(present ? ".undo" : ".arrive").focus();
    }
  });
  addEventListener("submit", (submit) => {
    if (submit.target.closest("#walk-in")) walkIn(submit.target);
    else if (submit.target.closest("#code")) { if (found($("short").value)) $("short").value = ""; }
    else if (!submit.target.matches(".door-find")) return;
    submit.preventDefault();
  });
  field.addEventListener("input", () => { just.clear(); paint(); });
  addEventListener("hashchange", sheet);
  addEventListener("keydown", (key) => { if (key.key === "Escape" && location.hash.length > 1) location.hash = "#main"; });
  addEventListener("online", sync);
  addEventListener("offline", () => { network = "off"; paint(); });
  document.addEventListener("visibilitychange", () => document.hidden ? clearTimeout(timer) : sync());

  // After the day nothing stays but marks never sent.
  async function forget() {
    keep();
    for (const name of await window.caches?.keys() ?? []) if (name === "zaedno.checkin:" + DOOR) caches.delete(name);
    (await navigator.serviceWorker?.getRegistration(DOOR))?.unregister();
  }
  if (isDay()) {
    setTimeout(forget, Math.min(data.until - Date.now(), 2 ** 31 - 1));
    const worker = navigator.serviceWorker;
    worker?.register(DOOR + "worker.js").then(() => worker.controller
      || new Promise((done) => worker.addEventListener("controllerchange", done))).then(() => {
      const dress = [...document.querySelectorAll("link[href], script[src]")].map((one) => one.href || one.src);
      return Promise.all([location.pathname, ...dress].map((address) => fetch(address)));
    }).then(() => { data.kept = "yes"; }).catch(() => { /* then a reload needs the network */ });
  } else forget();
  sheet();
  sync();
})();
