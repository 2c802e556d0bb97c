// The search of the help: every word typed has to stand in a page; pages whose title holds them come first.
/* global document, window */
(() => {
  const box = document.getElementById("help-search");
  const list = document.getElementById("help-found");
  const status = document.getElementById("help-status");
  const contents = document.getElementById("help-contents");
  if (!box || !list || !status || !contents) return;
  const pages = window.helpIndex.map((page) => ({
    ...page,
    lowTitle: page.title.toLowerCase(),
    low: `${page.title} ${page.text}`.toLowerCase(),
  }));
  const around = 70;

  function excerpt({ text }, word) {
    const at = Math.max(0, text.toLowerCase().indexOf(word));
    const start = Math.max(0, at - around);
    return (start > 0 ? "…" : "") + text.slice(start, at + around * 2) + (at + around * 2 < text.length ? "…" : "");
  }

  function show() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    contents.hidden = words.length > 0;
    list.replaceChildren();
    if (words.length === 0) return void (status.textContent = "");
    const rank = ({ lowTitle }) => words.filter((word) => lowTitle.includes(word)).length;
    const found = pages
      .filter(({ low }) => words.every((word) => low.includes(word)))
      .sort((one, other) => rank(other) - rank(one));
    status.textContent = (found.length === 0 ? status.dataset.none : status.dataset.found).replace("#", found.length);
    for (const page of found.slice(0, 40)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = page.href;
      link.textContent = page.title;
      const text = document.createElement("p");
      text.textContent = excerpt(page, words[0]);
      item.append(link, text);
      list.append(item);
    }
  }

  box.addEventListener("input", show);
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  show();
})();
