import { register } from "tsx/esm/api";

/* The built application on a free port for `bench:pages`; tells its address, and when asked the CPU time it has taken. */
process.env.NODE_ENV = "production";
register({ tsconfig: false });
const { createApp } = await import("../app/.server/http/app");
const build = await import(new URL("../build/server/index.js", import.meta.url).href);
const { default: pino } = await import("pino");

const settings = { host: "127.0.0.1", port: 0, origin: null };
const server = createApp({ build, log: pino({ enabled: false }), settings }).listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` });
});
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1000);
});
