/**
 * The Remix options; `vite.config.ts` hands them to the Vite plugin.
 * Every `v3_` flag is on, so that moving to React Router 7 stays a change of names.
 * @type {import("remix").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
};
