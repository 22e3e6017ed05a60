import type { UNSAFE_RouteConfigEntry as Route } from "remix";

/** Every address of the site and the file that answers it. */
export default [
  { index: true, file: "routes/_index.tsx" },
  { path: "grammar", file: "routes/grammar.tsx" },
] satisfies Route[];
