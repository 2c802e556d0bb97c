/** How documents look, on a screen, on a dark one and on paper. Marks are words, never colours alone. */
export const documentStyle = `
:root{color-scheme:light dark;--ground:#fff;--text:#242424;--soft:#5c5c5c;--line:#d1d1d1;--shade:#f5f5f5;--link:#0f548c}
@media (prefers-color-scheme:dark){:root{--ground:#1f1f1f;--text:#f0f0f0;--soft:#c0c0c0;--line:#525252;--shade:#2b2b2b;--link:#8ac4f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 "Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC",system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0;max-width:48rem}
a{color:var(--link)}
.soft{color:var(--soft)}
.table{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--shade);white-space:nowrap}
tbody th{font-weight:400}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.number .words{display:inline-block;min-width:12rem;text-align:left;white-space:normal}
td.code,tbody th.code{overflow-wrap:anywhere;font-family:Consolas,"Cascadia Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:.85em}
td.code,tbody th.code{min-width:7rem}
tbody th:not(.code),th.code+td:not(.number,.code){min-width:9rem}
strong{font-weight:600}
ul.counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.75rem 0}
tr:target,li:target{outline:2px solid var(--link);outline-offset:-2px}
details{margin:.25rem 0}
summary{cursor:pointer}
figure{margin:1rem 0;break-inside:avoid}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,30rem),1fr));gap:0 1.5rem}
figcaption{color:var(--soft);font-size:.9rem}
svg{max-width:100%;height:auto}
details.figure{border-top:1px solid var(--line);padding:.5rem 0}
details.figure>summary{font-size:1.1rem}
details.figure>summary>strong{white-space:nowrap}
.name{display:inline-block;min-width:min(24rem,80%);max-width:calc(100% - 1.5rem)}
code{font-family:Consolas,"Cascadia Mono",Menlo,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
.grade{display:inline-block;min-width:1.4em;padding:0 .35em;border:1px solid var(--text);border-radius:3px;text-align:center;font-weight:600}
ul.tree{list-style:none;margin:0;padding-left:1.25rem;border-left:1px solid var(--line)}
ul.tree li{margin:.35rem 0}
@media print{
:root{--ground:#fff;--text:#000;--soft:#444;--line:#999;--shade:#eee;--link:#000}
@page{margin:16mm}
body{font-size:10pt}
main{max-width:none;padding:0}
.table{overflow:visible}
table{font-size:8.5pt;line-height:1.35}
th,td{padding:.2rem .35rem}
td.code,tbody th.code{min-width:6rem}
tbody th:not(.code),th.code+td:not(.number,.code){min-width:11rem}
td.number .words{min-width:8rem}
h2,h3,summary{break-after:avoid}
tr,figure,li:not(:has(ul)){break-inside:avoid}
ul.tree{font-size:7.5pt;line-height:1.3;padding-left:.7rem}
ul.tree li{margin:.15rem 0}
a[href^="http"]::after{content:" <" attr(href) ">";font-size:.8em;overflow-wrap:anywhere}
td a[href^="http"]::after{display:block;max-width:15rem}
details:not(.data)::details-content{content-visibility:visible;block-size:auto}
}
`;
