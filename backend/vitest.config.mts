import { join } from "node:path"
import { defineConfig } from "vitest/config"

/** Medusa loads our sources itself, outside of Vite: ts-node compiles them for it in the test process. */
const execArgv = [
  "ts-node/register/transpile-only",
  join(import.meta.dirname, "integration-tests/fixtures/clock-of-run.ts"),
].flatMap((file) => ["--require", file])

/** Spec files that change the settings, which a backend reads when it starts, or that stop what it does by itself. */
const APART = [
  "integration-tests/http/staff/two-factor.spec.ts",
  "integration-tests/http/payment/direct.spec.ts",
  "integration-tests/http/catalogue/relevance.spec.ts",
  "integration-tests/search/rebuild-meilisearch.spec.ts",
]

/** How tests run inside a backend; what is measured in one runs likewise. */
export const integration = {
  include: ["integration-tests/**/*.spec.ts"],
  globals: true,
  pool: "forks",
  execArgv,
  fileParallelism: false,
  hookTimeout: 120_000,
  testTimeout: 60_000,
  globalSetup: ["integration-tests/run.ts"],
  setupFiles: ["integration-tests/environment.ts"],
} as const

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", include: ["src/**/*.test.ts"], globals: true, isolate: false },
      },
      // One process for all of its files, and another one for those that need settings of their own.
      { test: { ...integration, name: "integration", exclude: APART, isolate: false } },
      { test: { ...integration, name: "integration-apart", include: APART } },
    ],
  },
})
