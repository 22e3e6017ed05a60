import { buildIfStale, checkNode, installIfStale } from "./setup.mjs";

checkNode();
installIfStale();
buildIfStale();

process.env.NODE_ENV = "production";
const { register } = await import("tsx/esm/api");
register();
await import("../app/.server/http/main.ts");
