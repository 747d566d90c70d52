// Plays a film inside the page, but only when somebody asks: until then no other site learns of the visit.
// Without this script, and for every other address, an embed is a link.
(() => {
  const { show, note } = document.currentScript.dataset;
  const YOUTUBE = "https://www.youtube-nocookie.com/embed/ID?autoplay=1";
  const PLAYERS = [
    [/^https:\/\/(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)([\w-]{6,20})/, YOUTUBE],
    [/^https:\/\/youtu\.be\/([\w-]{6,20})/, YOUTUBE],
    [/^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/, "https://player.vimeo.com/video/ID?autoplay=1&dnt=1"],
  ];

  for (const figure of document.querySelectorAll("figure[data-embed]")) {
    const [address, player] = PLAYERS.find(([address]) => address.test(figure.dataset.embed)) ?? [];
    if (!address) continue;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: show });
    const told = Object.assign(document.createElement("p"), { textContent: note });
    button.addEventListener("click", () => {
      const frame = Object.assign(document.createElement("iframe"), {
        title: figure.querySelector("a").textContent,
        allow: "autoplay; fullscreen; picture-in-picture",
        referrerPolicy: "strict-origin-when-cross-origin", // the host and no more: YouTube plays nothing without it
        src: player.replace("ID", address.exec(figure.dataset.embed)[1]),
      });
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
      told.remove();
      button.replaceWith(frame);
      frame.focus();
    });
    figure.append(button, told);
  }
})();
