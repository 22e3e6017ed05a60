import type { UNSAFE_RouteConfigEntry as Route } from "remix";

/** Every address of the site and the file that answers it. */
export default [
  { index: true, file: "routes/_index.tsx" },
  { path: "compare", file: "routes/compare.tsx" },
  { path: "documents/:id", file: "routes/documents.$id.tsx" },
  { path: "outlets/:id", file: "routes/outlets.$id.tsx" },
  { path: "method", file: "routes/method.tsx" },
  { path: "why.json", file: "routes/why[.]json.ts" },
  { path: "data", file: "routes/data.tsx" },
  { path: "data/:file", file: "routes/data.$file.ts" },
  { path: "grammar", file: "routes/grammar.tsx" },
  { path: "*", file: "routes/$.tsx" },
] satisfies Route[];
