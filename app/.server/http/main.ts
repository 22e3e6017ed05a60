import type { ServerBuild } from "@remix-run/node";
import { serve } from "./serve";

const BUILD = new URL("../../../build/server/index.js", import.meta.url).href;

await serve({ build: (await import(BUILD)) as ServerBuild });
