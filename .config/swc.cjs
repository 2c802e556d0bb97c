// One transform for jest, webpack and the scripts; types are checked by tsc, separately.
module.exports = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true, decorators: false },
    transform: { react: { runtime: "automatic" } },
  },
};
