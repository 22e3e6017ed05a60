import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not inherit the TypeScript loader of the program.
register({ tsconfig: false });
const { work } = await import("./work.ts");
parentPort?.on("message", async ({ input, product }) => parentPort?.postMessage(await work(input, product)));
