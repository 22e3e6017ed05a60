import { defineConfig } from "vitest/config";

const BUILT = ["tests/shell/**/*.test.ts", "tests/routes/**/*.test.ts"];
const BROWSER = ["tests/browser/**/*.test.ts"];

/** Three kinds of test: of sources; of the built application; of the running application in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: "sources", include: ["tests/**/*.test.ts"], exclude: [...BUILT, ...BROWSER] },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: BUILT,
          env: { NODE_ENV: "production" },
          globalSetup: "tests/support/build.setup.ts",
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: BROWSER,
          globalSetup: ["tests/support/build.setup.ts", "tests/support/serve.setup.ts"],
          setupFiles: "tests/support/browser.setup.ts",
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
