/** Tests mirror src/ folder by folder. Files ending in .dom.test.tsx run in jsdom. */
const transform = {
  "^.+\\.(t|j|mj)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: [
    "/node_modules/(?!(numfmt|fast-xml-parser|@nodable|strnum|path-expression-matcher)/)",
  ],
};

module.exports = {
  /** For machines that are slow or busy; nothing waits this long. */
  testTimeout: 120_000,
  /** Of two cores too, where Jest would leave one to whoever watches. */
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "\\.dom\\.test\\.tsx?$"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/taskpane/few-styles.ts"],
      testMatch: ["<rootDir>/test/**/*.dom.test.ts", "<rootDir>/test/**/*.dom.test.tsx"],
    },
  ],
};
