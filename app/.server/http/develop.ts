import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { serve } from "./serve";

const vite = await createServer({ server: { middlewareMode: true } });

await serve(
  {
    build: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
    developer: vite.middlewares,
  },
  () => vite.close(),
);
