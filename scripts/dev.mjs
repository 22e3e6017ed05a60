import { checkNode, installIfStale } from "./setup.mjs";

checkNode();
installIfStale();

process.env.NODE_ENV = "development";
const { register } = await import("tsx/esm/api");
register();
await import("../app/.server/http/develop.ts");
