import { defineConfig } from "vitest/config";

const BUILT = ["tests/shell/**/*.test.ts", "tests/routes/**/*.test.ts"];
const BROWSER = ["tests/browser/**/*.test.ts"];

/** Milliseconds after which a test counts as hanging. No test rests on them, so that a busy machine may take its time. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };
const MORE_PATIENCE = { testTimeout: 180_000, hookTimeout: 180_000 };

/** Three kinds of test: of sources; of the built application; of the running application in a browser. */
export default defineConfig({
  test: {
    ...PATIENCE,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "sources",
          globalSetup: "tests/support/data.setup.ts",
          include: ["tests/**/*.test.ts"],
          exclude: [...BUILT, ...BROWSER],
        },
      },
      {
        extends: true,
        test: {
          ...MORE_PATIENCE,
          name: "built",
          include: BUILT,
          env: { NODE_ENV: "production" },
          globalSetup: ["tests/support/data.setup.ts", "tests/support/build.setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...MORE_PATIENCE,
          name: "browser",
          include: BROWSER,
          globalSetup: [
            "tests/support/data.setup.ts",
            "tests/support/build.setup.ts",
            "tests/support/serve.setup.ts",
          ],
          setupFiles: "tests/support/browser.setup.ts",
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
