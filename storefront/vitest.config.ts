import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["*.test.{mjs,ts}", "app/**/*.test.{ts,tsx}", "server/**/*.test.ts"],
    environment: "node",
    // To start a process for each file takes longer than all the tests: what a test changes for all, it puts back.
    isolate: false,
    // app/env.server.ts stops the process when one of these is missing.
    env: {
      BACKEND_URL: "http://backend.test",
      PUBLISHABLE_KEY: "pk_test",
      COOKIE_SECRET: "0123456789abcdef0123456789abcdef",
      STOREFRONT_SECRET: "fedcba9876543210fedcba9876543210",
      STOREFRONT_URL: "http://localhost:8000",
    },
  },
})
