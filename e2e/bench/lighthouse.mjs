import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"
import { findChromium } from "../browser/chromium.mjs"

const RUNS = 5

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Lighthouse's marks for a phone, as one line: medians of five runs with a cold cache. */
export async function marksOf(url, browserFolder) {
  process.env.BROWSER_DIR ??= browserFolder
  const { executablePath, env } = await findChromium()
  const reports = []
  for (let run = 0; run < RUNS; run++) {
    const chrome = await launch({
      chromePath: executablePath,
      chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"],
      ...(env ? { envVars: env } : {}),
    })
    try {
      const { lhr } = await lighthouse(url, { port: chrome.port, output: "json", logLevel: "error" })
      reports.push(lhr)
    } finally {
      chrome.kill()
    }
  }
  const mark = (category) => Math.round(100 * median(reports.map(({ categories }) => categories[category].score ?? 0)))
  const audit = (name) => median(reports.map(({ audits }) => audits[name].numericValue ?? Number.NaN))
  return [
    `performance ${mark("performance")}`,
    `accessibility ${mark("accessibility")}`,
    `best practices ${mark("best-practices")}`,
    `SEO ${mark("seo")}`,
    `LCP ${(audit("largest-contentful-paint") / 1000).toFixed(2)} s`,
    `TBT ${audit("total-blocking-time").toFixed(0)} ms`,
    `CLS ${audit("cumulative-layout-shift").toFixed(3)}`,
  ].join(", ")
}
