import { join } from "node:path"
import { defineConfig } from "vitest/config"

const TESTS = join(import.meta.dirname, "../integration-tests")

/** What is measured inside one backend, with the goods and carts of the integration tests. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: ["bench/*.bench.ts"],
    globals: true,
    pool: "forks",
    execArgv: ["ts-node/register/transpile-only", join(TESTS, "fixtures/clock-of-run.ts")].flatMap((file) => [
      "--require",
      file,
    ]),
    isolate: false,
    hookTimeout: 600_000,
    testTimeout: 1_800_000,
    globalSetup: [join(TESTS, "run.ts")],
    setupFiles: [join(TESTS, "environment.ts")],
  },
})
