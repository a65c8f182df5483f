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
const INTEGRATION_SHARDS = 2

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

function vitest({ folder, name, logs, args, env }) {
  const report = path.join(logs, `${name}.json`)
  return withReport({
    name,
    command: bin(folder, "vitest"),
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args],
    cwd: path.join(ROOT, folder),
    env: toolEnvironment(env),
    log: path.join(logs, `${name}.log`),
    report,
    read: readVitest,
  })
}

export async function runUnitTests({ logs }) {
  const outcomes = []
  for (const folder of UNIT_PACKAGES) {
    const args = folder === "backend" ? ["--project", "unit"] : []
    outcomes.push(await vitest({ folder, name: `unit-${folder}`, logs, args }))
  }
  return add(outcomes)
}

/** The backend over HTTP, on databases that the tests make and drop. */
export async function runIntegrationTests({ logs, server }) {
  const env = {
    // By this name only: for any other host, the test tools of Medusa ask for TLS.
    DB_HOST: "localhost",
    DB_PORT: String(server.port),
    DB_USERNAME: server.user,
    DB_PASSWORD: server.password,
  }
  const shards = Array.from({ length: INTEGRATION_SHARDS }, (_, index) => `${index + 1}/${INTEGRATION_SHARDS}`)
  const outcomes = await Promise.all(
    shards.map((shard, index) =>
      vitest({
        folder: "backend",
        name: `integration-${index + 1}`,
        logs,
        args: ["--project", "integration*", `--shard=${shard}`],
        env,
      }),
    ),
  )
  return add(outcomes)
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
