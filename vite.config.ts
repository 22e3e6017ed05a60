import tailwindcss from "@tailwindcss/vite";
import { vitePlugin as remix } from "remix";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixOptions)],
  // Found at the first lazy chart otherwise, which would load React twice into a page under development.
  optimizeDeps: { include: ["recharts"] },
  build: {
    // The server loads `#analysis` and `#corpus` from their sources: one copy, beside its own data files.
    rollupOptions: isSsrBuild ? { external: /^#/ } : {},
    // Every asset is a file of its own: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    // What the stylesheet asks for (cascade layers, :has, oklch) is younger than this.
    target: "es2022",
    // Lazy parts need nothing that is not loaded with the page.
    modulePreload: false,
  },
}));
