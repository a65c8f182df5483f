/** What `npm test` runs. Each stage answers how many tests passed, failed and were skipped, and tells of failures. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import process from "node:process"
import { standInForStripe } from "./fake-stripe.mjs"
import { freePort, ROOT } from "./environment.mjs"
import { run, stop, tailOf } from "./processes.mjs"
import { openShop, prepareShop, readShopFile, shopEnvironment } from "./shop.mjs"
import { toolEnvironment, turbo } from "./workspace.mjs"

const UNIT_PACKAGES = ["shared", "backend", "storefront"]
/** As many as the smallest machine has cores. */
const INTEGRATION_SHARDS = ["integration:1", "integration:2"]

const bin = (folder, name) => path.join(ROOT, folder, "node_modules/.bin", name)

/** Runs work that throws when it fails, and counts it as one test. */
async function asOneTest(work) {
  try {
    await work()
    return { passed: 1, failed: 0, skipped: 0, details: "" }
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, details: error.message }
  }
}

function check(name, args) {
  return ({ logs }) =>
    asOneTest(() =>
      run({
        name,
        command: bin(".", name),
        args,
        cwd: ROOT,
        env: toolEnvironment(),
        log: path.join(logs, `${name}.log`),
      }),
    )
}

/** Turbo tasks; a package that has not changed, nor what it is made from, is not checked again. */
function checkPackages(name, tasks, ...args) {
  return ({ logs, secrets, dataDir }) =>
    asOneTest(() =>
      turbo({
        tasks,
        args: ["--continue", ...args],
        env: { ...secrets, OCOP_DATA_DIR: dataDir },
        log: path.join(logs, `${name}.log`),
      }),
    )
}

/** What needs no report to count. */
export const CHECKS = {
  format: ({ checkedBefore, ...context }) =>
    check("prettier", ["--check", "--cache", "--cache-strategy", "content", "--cache-location", checkedBefore, "."])(
      context,
    ),
  // One package after another: the integration tests run beside it.
  lint: checkPackages("lint", ["lint", "lint:scripts"], "--concurrency=1"),
  spelling: check("cspell", [
    "--no-progress",
    "--quiet",
    "storefront/messages/*vi.json",
    "backend/src/admin/i18n/json/vi.json",
  ]),
  types: checkPackages("types", ["typecheck"]),
}

function add(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const details = outcomes.map((outcome) => outcome.details).filter(Boolean)
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped"), details: details.join("\n\n") }
}

/** Runs a test runner that writes a JSON report; a run without one, or one that ends badly, is a failure as well. */
async function withReport({ report, read, ...options }) {
  rmSync(report, { force: true })
  const failure = await run(options).catch((error) => error)
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, details: failure?.message ?? "no report" }
  const outcome = read(JSON.parse(readFileSync(report, "utf8")))
  if (failure && outcome.failed === 0) return { ...outcome, failed: 1, details: failure.message }
  if (outcome.failed > 0) outcome.details += `\n\n${tailOf(options.log)}\n\nThe whole log: ${options.log}`
  return outcome
}

function readVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  )
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => `  ${path.relative(ROOT, name)}: ${fullName}`),
  )
  const details = [...broken.map(({ name, message }) => `  ${path.relative(ROOT, name)}: ${message}`), ...failures]
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
    details: details.join("\n"),
  }
}

/**
 * Vitest as turbo tasks, each of which leaves a report in its package. Turbo takes the report of an earlier run where
 * nothing has changed of all that the task is made from: sources, tests, packages, the day, and the runtime.
 */
async function vitest({ name, tasks, reports, context, env = {}, args = [] }) {
  const { logs, secrets, dataDir, isForced, begun } = context
  const files = reports.map((file) => path.join(ROOT, file))
  for (const file of files) rmSync(file, { force: true })
  const log = path.join(logs, `${name}.log`)
  const failure = await turbo({
    tasks,
    args: ["--continue", ...(isForced ? ["--force"] : []), ...args],
    env: { ...secrets, OCOP_DATA_DIR: dataDir, TEST_SETTING: settingOf(begun), ...env },
    log,
  }).catch((error) => error)
  const found = files.map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null))
  const outcome = add(
    found.map((report) =>
      report === null ? { passed: 0, failed: 1, skipped: 0, details: "no report" } : readVitest(report),
    ),
  )
  if (failure && outcome.failed === 0) return { ...outcome, failed: 1, details: failure.message }
  if (outcome.failed > 0) outcome.details += `\n\n${tailOf(log)}\n\nThe whole log: ${log}`
  const earlier = found.filter((report) => report !== null && report.startTime < begun.getTime())
  return { ...outcome, earlier: earlier.map(({ startTime }) => startTime) }
}

/** What tests see that lies in no file. */
function settingOf(begun) {
  const day = begun.toLocaleDateString("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
  return `${day} in Vietnam, Node ${process.version}, ${process.platform} ${process.arch}`
}

export function runUnitTests(context) {
  // One package after another: each takes all cores.
  const reports = UNIT_PACKAGES.map((folder) => `${folder}/.reports/unit.json`)
  return vitest({ name: "unit", tasks: ["unit"], reports, context, args: ["--concurrency=1"] })
}

/** The backend over HTTP, on databases that the tests make and drop. */
export function runIntegrationTests(context) {
  const { server } = context
  const env = {
    // By this name only: for any other host, the test tools of Medusa ask for TLS.
    DB_HOST: "localhost",
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
  }
  const reports = INTEGRATION_SHARDS.map((task) => `backend/.reports/${task.replace(":", "-")}.json`)
  return vitest({ name: "integration", tasks: INTEGRATION_SHARDS, reports, context, env })
}

function readPlaywright({ stats, errors, suites }) {
  const titlesIn = (isMeant, suite, title = `${suite.title} › `) => [
    ...(suite.suites ?? []).flatMap((inner) => titlesIn(isMeant, inner, `${title}${inner.title} › `)),
    ...(suite.specs ?? []).filter(isMeant).map((spec) => `  ${title}${spec.title}`),
  ]
  const titles = (isMeant) => suites.flatMap((suite) => titlesIn(isMeant, suite))
  const isFlaky = ({ tests }) => tests.some(({ status }) => status === "flaky")
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    details: [...errors.map(({ message }) => `  ${message}`), ...titles(({ ok }) => !ok)].join("\n"),
    atSecond: titles(isFlaky),
  }
}

/** A browser in front of the built shop, on a database and ports of its own. */
export async function runBrowserTests({ dataDir, logs, server, secrets, bank, stripe, browserDir }) {
  const ports = { storefront: await freePort(), backend: await freePort() }
  const stripeUrl = `http://127.0.0.1:${await freePort()}`
  const shop = {
    dataDir,
    databaseUrl: server.urlOf("browser"),
    isEmbedded: true,
    secrets: { ...secrets, ...bank, ...stripe, STRIPE_API_URL: stripeUrl },
    ports,
    // Each test comes from an address of its own, or they would share one visitor's rate limits.
    settings: { TRUST_PROXY: "loopback", STOREFRONT_URL: "", BACKEND_URL: "", PUBLISHABLE_KEY: "" },
  }
  let services = []
  const standIn = standInForStripe({ ...stripe, backendUrl: `http://localhost:${ports.backend}` })
  try {
    await standIn.listen(new URL(stripeUrl).port)
    await prepareShop(shop)
    services = await openShop(shop)
  } catch (error) {
    await standIn.close()
    return { passed: 0, failed: 1, skipped: 0, details: error.message }
  }
  const report = path.join(logs, "e2e.json")
  const outcome = await withReport({
    name: "e2e",
    command: process.execPath,
    args: [path.join(ROOT, "e2e/node_modules/@playwright/test/cli.js"), "test"],
    cwd: path.join(ROOT, "e2e"),
    env: {
      ...toolEnvironment(),
      STOREFRONT_URL: shopEnvironment(shop).STOREFRONT_URL,
      BACKEND_URL: shopEnvironment(shop).BACKEND_URL,
      PUBLISHABLE_KEY: readShopFile(dataDir).publishable_key,
      OCOP_DATA_DIR: dataDir,
      BROWSER_DIR: browserDir,
      BANK_ACCOUNT: bank.BANK_ACCOUNT,
      SEPAY_WEBHOOK_SECRET: bank.SEPAY_WEBHOOK_SECRET,
      STRIPE_API_URL: stripeUrl,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    log: path.join(logs, "e2e.log"),
    report,
    read: readPlaywright,
  })
  for (const service of services.reverse()) await stop(service)
  await standIn.close()
  return outcome
}
