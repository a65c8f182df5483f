import { defineConfig } from "@playwright/test"
import { findChromium } from "./browser/chromium.mjs"

const { executablePath, env } = await findChromium()

/** The phone that pages are designed for. */
export const PHONE = { width: 360, height: 740 }

export default defineConfig({
  testDir: "specs",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  // Two cores: one for the browser, one for the shop.
  workers: 2,
  // Once more from a clean browser, and told in the summary: a machine that is busy with others must not decide.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["line"], ["json"]] : [["list"]],
  use: {
    baseURL: process.env["STOREFRONT_URL"] ?? "http://localhost:8000",
    browserName: "chromium",
    launchOptions: { executablePath, ...(env ? { env } : {}) },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: PHONE,
    screenshot: "only-on-failure",
  },
})
