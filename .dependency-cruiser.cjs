/** One table says who may import whom; the road of the data runs from left to right. */
const may = {
  slices: [],
  school: [],
  sheet: [],
  records: ["school", "sheet"],
  rules: ["school"],
  reading: ["slices", "school", "sheet", "records"],
  screening: ["slices", "rules", "records", "school", "sheet"],
  text: ["screening", "records", "rules", "school", "sheet"],
  reports: ["slices", "text", "screening", "records", "rules", "school", "sheet"],
  app: ["slices", "reports", "text", "screening", "reading", "records", "rules", "school", "sheet"],
  workbook: ["slices", "app", "sheet"],
  dialog: ["workbook", "text"],
  taskpane: ["slices", "app", "text", "screening", "records", "rules", "school", "sheet"],
  host: ["sheet"],
  samples: ["host", "school", "sheet"],
  documents: ["text", "rules", "school"],
  playground: ["host", "sheet"],
  cli: ["app", "text", "workbook", "host", "rules", "screening", "records", "school", "sheet"],
};
const layers = Object.keys(may).join("|");
const pure = [
  "slices",
  "school",
  "sheet",
  "records",
  "rules",
  "reading",
  "screening",
  "text",
  "reports",
  "app",
].join("|");

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(may).map(([layer, allowed]) => ({
      name: `${layer}-imports`,
      severity: "error",
      from: { path: `^src/${layer}/`, pathNot: "^src/taskpane/(main|whole-pane)\\.tsx$" },
      to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
    })),
    {
      name: "only-by-index",
      severity: "error",
      from: { path: `^src/(${layers})/` },
      to: {
        path: `^src/(${layers})/`,
        pathNot: ["^src/$1/", "^src/[^/]+/index\\.tsx?$", "^src/host/node\\.ts$"],
      },
    },
    {
      name: "pure-has-no-packages",
      severity: "error",
      from: { path: `^src/(${pure})/` },
      to: { pathNot: "^src/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
