import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not inherit the TypeScript loader of the program.
register({ tsconfig: false });
const { tellGroups } = await import("./groups.ts");
tellGroups(workerData.folder);
