// What only a browser can do with a story: its full address, copying, handing on, printing. The page is whole without it.
(() => {
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  for (const shown of document.querySelectorAll("[data-address]")) {
    if (shown.textContent.startsWith("/")) shown.textContent = new URL(shown.textContent, page).href;
  }

  const row = document.querySelector("[data-share]");
  if (row) {
    const { share, copy, copied, print } = row.dataset;
    const told = Object.assign(document.createElement("span"), { role: "status" });
    const offer = (words, act) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: words });
      button.addEventListener("click", act);
      row.append(button);
    };
    const mail = row.querySelector("a");
    mail.href = mail.href.replace(/body=.*/, () => "body=" + encodeURIComponent(page));
    if (navigator.clipboard) offer(copy, async () => { await navigator.clipboard.writeText(page); told.textContent = copied; });
    if (navigator.share) offer(share, () => navigator.share({ title: document.title, url: page }).catch(() => {}));
    offer(print, () => window.print());
    row.append(told);
  }

  // The other language opens at the same part.
  for (const other of document.querySelectorAll("a[hreflang]")) {
    other.addEventListener("click", () => { if (location.hash) other.hash = location.hash; });
  }
})();
