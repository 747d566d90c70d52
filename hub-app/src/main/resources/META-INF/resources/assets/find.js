// Completes what is being typed in a search box. Nothing depends on it: without it the form still searches.
// The pattern is the ARIA combobox with a list: focus stays in the field, arrows walk the list, Escape closes it.
(() => {
  const WAIT = 150; // milliseconds after the last key: shorter asks for every letter, longer feels slow
  const SHORTEST = 2; // letters: one letter completes to everything

  for (const form of document.querySelectorAll("form[data-suggestions]")) {
    const field = form.querySelector("input[type=search]");
    const list = document.createElement("ul");
    const told = document.createElement("p");
    let chosen = -1, timer, asked;

    list.className = "suggestions";
    list.id = field.id + "-suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.told);
    list.hidden = true;
    told.className = "out-of-sight";
    told.setAttribute("role", "status");
    form.append(list, told);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");

    const options = () => [...list.children];

    const choose = (index) => {
      chosen = index;
      options().forEach((option, i) => option.setAttribute("aria-selected", i === chosen));
      if (chosen < 0) field.removeAttribute("aria-activedescendant");
      else {
        field.setAttribute("aria-activedescendant", options()[chosen].id);
        options()[chosen].scrollIntoView({ block: "nearest" });
      }
    };

    const close = () => {
      clearTimeout(timer);
      asked?.abort(); // an answer that comes late does not open it again
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      choose(-1);
    };

    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map(({ text, address, kind, language }, i) => {
        const option = document.createElement("li");
        const words = document.createElement("span");
        option.id = list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.address = address;
        words.textContent = text;
        if (language) words.lang = language;
        option.append(words);
        if (kind) { // something to open right away, not words to search for
          const what = document.createElement("small");
          what.textContent = kind;
          option.append(" ", what);
        }
        return option;
      }));
      list.hidden = !suggestions.length;
      field.setAttribute("aria-expanded", String(!list.hidden));
      told.textContent = list.hidden ? "" : form.dataset.told + ": " + suggestions.length;
      choose(-1);
    };

    const ask = async () => {
      const typed = field.value.trim();
      asked?.abort();
      if (typed.length < SHORTEST) return close();
      asked = new AbortController();
      try {
        const answer = await fetch(form.dataset.suggestions + "?q=" + encodeURIComponent(typed), { signal: asked.signal });
        const suggestions = answer.ok ? await answer.json() : [];
        if (document.activeElement === field && chosen < 0) show(suggestions); // who is choosing already is left alone
      } catch { /* no network, or a newer question: the form still works */ }
    };

    field.addEventListener("input", () => { choose(-1); clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    field.addEventListener("keydown", (key) => {
      if (list.hidden) { // closed by Escape, or by coming back to the field
        if (key.key === "ArrowDown" || key.key === "ArrowUp") ask();
        return;
      }
      const last = options().length - 1;
      if (key.key === "ArrowDown") choose(chosen < last ? chosen + 1 : 0);
      else if (key.key === "ArrowUp") choose(chosen > 0 ? chosen - 1 : last);
      else if (key.key === "Escape") close();
      else if (key.key === "Enter" && chosen >= 0) location.assign(options()[chosen].dataset.address);
      else return;
      key.preventDefault();
    });
    list.addEventListener("pointerdown", (press) => press.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (click) => {
      const option = click.target.closest("[role=option]");
      if (option) location.assign(option.dataset.address);
    });
    field.addEventListener("blur", close);
  }
})();
