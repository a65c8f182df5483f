import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { integration } from "../vitest.config.mts"

/** What is measured inside one backend, with the goods and carts of the integration tests. */
export default defineConfig({
  test: {
    ...integration,
    root: join(import.meta.dirname, ".."),
    include: ["bench/*.bench.ts"],
    isolate: false,
    hookTimeout: 600_000,
    testTimeout: 3_600_000,
  },
})
