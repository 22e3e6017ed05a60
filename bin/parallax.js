#!/usr/bin/env node
import { register } from "tsx/esm/api";

// The tsconfig.json of the folder it runs in must not change what its imports mean.
register({ tsconfig: false });
const { main } = await import("../app/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
