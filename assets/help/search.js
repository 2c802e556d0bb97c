/* global document, DOMParser */
// The search of the help: reads the pages that the contents link, when somebody first searches. Every word typed has to
// stand in a page, or in a function's part of one; those whose title holds them come first.
(() => {
  const box = document.getElementById("help-search");
  const list = document.getElementById("help-found");
  const status = document.getElementById("help-status");
  const contents = document.getElementById("help-contents");
  if (!box || !list || !status || !contents) return;
  const around = 70;
  let reading = null;

  function plain(element) {
    return element.textContent.replace(/\s+/g, " ").trim();
  }

  function partOf(href, heading, element) {
    const [title, text] = [plain(heading), plain(element)];
    return { href, title, text, lowTitle: title.toLowerCase(), low: text.toLowerCase() };
  }

  async function partsOf(file) {
    const page = new DOMParser().parseFromString(await (await fetch(file)).text(), "text/html");
    const articles = [...page.querySelectorAll("article[id]")];
    if (articles.length === 0) return [partOf(file, page.querySelector("h1"), page.querySelector("main"))];
    return articles.map((article) => partOf(`${file}#${article.id}`, article.querySelector("h2"), article));
  }

  async function everyPart() {
    const links = [...contents.querySelectorAll("a[href]")].map((link) => link.getAttribute("href").split("#")[0]);
    return (await Promise.all([...new Set(links)].map(partsOf))).flat();
  }

  function excerpt({ text, low }, word) {
    const at = Math.max(0, low.indexOf(word));
    const start = Math.max(0, at - around);
    return (start > 0 ? "…" : "") + text.slice(start, at + around * 2) + (at + around * 2 < text.length ? "…" : "");
  }

  async function show() {
    const asked = box.value;
    const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
    contents.hidden = words.length > 0;
    const parts = words.length === 0 ? [] : await (reading ??= everyPart());
    if (box.value !== asked) return;
    list.replaceChildren();
    const rank = ({ lowTitle }) => words.filter((word) => lowTitle.includes(word)).length;
    const found = parts
      .filter(({ low }) => words.every((word) => low.includes(word)))
      .sort((one, other) => rank(other) - rank(one));
    const said = found.length === 0 ? status.dataset.none : status.dataset.found;
    status.textContent = words.length === 0 ? "" : said.replace("#", found.length);
    for (const part of found.slice(0, 40)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = part.href;
      link.textContent = part.title;
      const text = document.createElement("p");
      text.textContent = excerpt(part, words[0]);
      item.append(link, text);
      list.append(item);
    }
  }

  box.addEventListener("input", () => void show());
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  void show();
})();
