import { defineConfig } from "vitest/config"

/** Medusa loads our sources itself, outside of Vite: ts-node compiles them for it in the test process. */
const execArgv = ["--require", "ts-node/register/transpile-only"]

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", include: ["src/**/*.test.ts"], globals: true },
      },
      {
        test: {
          name: "integration",
          include: ["integration-tests/**/*.spec.ts"],
          globals: true,
          pool: "forks",
          execArgv,
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 60_000,
          setupFiles: ["integration-tests/environment.ts"],
        },
      },
    ],
  },
})
