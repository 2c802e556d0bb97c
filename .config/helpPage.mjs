// A page of the help around its body: head, language switch, heading.
import { escape } from "./helpExample.mjs";

export function page(text, file, title, body) {
  const up = text.folder.endsWith("zh-CN/") ? "../" : "";
  const heading = `<h1>${escape(title)}</h1>`;
  const other = up === "" ? `zh-CN/${file}` : `../${file}`;
  return `<!doctype html>
<html lang="${text.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${text.product}</title>
<link rel="stylesheet" href="${up}help.css">
</head>
<body>
<nav class="top"><a href="index.html">${text.product}</a> <a href="${other}" lang="${up === "" ? "zh-CN" : "en"}">${text.other}</a></nav>
<main>
${heading}
${body}
</main>
</body>
</html>
`;
}
