import { buildIfStale } from "../../scripts/setup.mjs";

/** Builds the application once, before the first test that needs it, where its sources changed. */
export default buildIfStale;
