// jsdom tries every rule of a page on an element whenever a role is looked for, and keeps no more than a thousand selectors compiled: beyond
// that, a test of the full pane takes minutes. Whether something is shown and can be pressed decides about roles and clicks, and the theme
// is in custom properties; only such rules come in. The browser tests see all of them.
const { prototype } = globalThis.CSSStyleSheet;
const { insertRule } = prototype;

prototype.insertRule = function (rule, index) {
  return /[{;]\s*(display|visibility|pointer-events|user-select|--[\w-]+)\s*:/.test(rule)
    ? insertRule.call(this, rule, index ?? this.cssRules.length)
    : this.cssRules.length;
};
