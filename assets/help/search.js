/* global document, DOMParser */
// The search of the help: reads the pages that the contents link, when somebody first searches. A question is taken word by word, without
// the words that every question has; Chinese, which has no spaces, by pairs of signs. Pages are ranked by BM25 (Robertson and
// Zaragoza 2009), with words of a title or a heading above those of the text; a page that has but few of the words asked for is left out.
(() => {
  const box = document.getElementById("help-search");
  const list = document.getElementById("help-found");
  const status = document.getElementById("help-status");
  const contents = document.getElementById("help-contents");
  if (!box || !list || !status || !contents) return;
  const around = 70;
  const [saturation, byLength] = [1.2, 0.75];
  const [inTitle, inHeading, isBeginning] = [4, 1.5, 0.4];
  const least = 0.5;
  const silent = new Set(
    "a an the and or of to in on for from with by as at is are be it its this that i my me we you do does did can could how what why when where which who should would mean get make there".split(
      " ",
    ),
  );
  let reading = null;

  function plain(element) {
    return element.textContent.replace(/\s+/g, " ").trim();
  }

  function partOf(href, title, element) {
    const headings = [...element.querySelectorAll("h2, h3")].map(plain).join(" ");
    const text = plain(element);
    const lower = [plain(title), headings, text].map((each) => each.toLowerCase());
    return { href, title: plain(title), text, lower, length: text.length };
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

  /** "importing sources" is import and source; "导入来源" is 导入, 入来 and 来源. */
  function termsOf(question) {
    const words = question.toLowerCase().match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
    const terms = words.flatMap((word) => {
      if (/^\p{Script=Han}{3,}$/u.test(word)) return [...word].slice(1).map((sign, at) => [...word][at] + sign);
      if (/^\p{Script=Han}/u.test(word)) return [word];
      return [word.replace(/^[^\p{L}\p{N}#=]+|[^\p{L}\p{N}]+$/gu, "")];
    });
    const telling = terms.filter((term) => term.length > 1 && !silent.has(term)).map(stemOf);
    return [...new Set(telling.length > 0 ? telling : terms.filter(Boolean))];
  }

  function stemOf(word) {
    return word.replace(/(?<=[a-z]{4})(?:ing|ed|es)$|(?<=[a-z]{3}[^s])s$/, "");
  }

  /** How often the text has the term; a word that only begins with it counts less. */
  function countOf(term, text) {
    if (!/^[a-z\d]/.test(term)) return text.split(term).length - 1;
    const words = text.match(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}[\\p{L}\\p{N}]*`, "gu")) ?? [];
    return words.reduce((sum, word) => sum + (stemOf(word) === term ? 1 : isBeginning), 0);
  }

  function escaped(term) {
    return term.replace(/[\^$\\.*+?()[\]{}|/]/g, "\\$&");
  }

  /** "Grades" is about grades more than GRADE_PROFILE is. */
  function titleShare({ title }) {
    return 0.5 + 0.5 / title.split(/[\s_]+/).length;
  }

  function ranked(parts, terms) {
    const mean = parts.reduce((sum, { length }) => sum + length, 0) / parts.length;
    const scores = parts.map(() => ({ score: 0, weight: 0 }));
    let all = 0;
    for (const term of terms) {
      const counts = parts.map(({ lower }) => lower.map((text) => countOf(term, text)));
      const having = counts.filter(([, , text]) => text > 0).length;
      // A word that no page has tells none from another.
      if (having === 0) continue;
      const rarity = Math.log(1 + (parts.length - having + 0.5) / (having + 0.5));
      all += rarity;
      counts.forEach(([title, headings, text], place) => {
        if (title + headings + text === 0) return;
        const longer = 1 - byLength + (byLength * parts[place].length) / mean;
        const often = (text * (saturation + 1)) / (text + saturation * longer);
        scores[place].weight += rarity;
        scores[place].score +=
          rarity * (often + inTitle * titleShare(parts[place]) * Math.min(1, title) + inHeading * Math.min(1, headings));
      });
    }
    return parts
      .map((part, place) => ({ part, ...scores[place] }))
      .filter(({ score, weight }) => score > 0 && weight >= least * all)
      .sort((one, other) => other.score - one.score)
      .map(({ part }) => part);
  }

  function excerpt({ text, lower }, terms) {
    const places = terms.map((term) => lower[2].indexOf(term)).filter((place) => place >= 0);
    const at = places.length === 0 ? 0 : places[0];
    const start = Math.max(0, at - around);
    return (start > 0 ? "…" : "") + text.slice(start, at + around * 2) + (at + around * 2 < text.length ? "…" : "");
  }

  async function show() {
    const asked = box.value;
    const terms = termsOf(asked);
    contents.hidden = terms.length > 0;
    const parts = terms.length === 0 ? [] : await (reading ??= everyPart());
    if (box.value !== asked) return;
    list.replaceChildren();
    const found = ranked(parts, terms);
    const said = found.length === 0 ? status.dataset.none : status.dataset.found;
    status.textContent = terms.length === 0 ? "" : said.replace("#", found.length);
    for (const part of found.slice(0, 40)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = part.href;
      link.textContent = part.title;
      const text = document.createElement("p");
      text.textContent = excerpt(part, terms);
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
