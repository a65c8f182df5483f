/**
 * `npm test`: from a fresh clone to a verdict, beside a running shop. `-- --only=unit,e2e` runs some stages only; with
 * `-- --force`, tests that have passed before and have not changed since run as well.
 */
import { rmSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { atEnd, runToEnd } from "./ending.mjs"
import { dataDirectory } from "./environment.mjs"
import { takeLock } from "./lock.mjs"
import { ensureDatabase, removeCluster, startPostgres } from "./postgres.mjs"
import { markWith, stopLeftBehind } from "./processes.mjs"
import { say, skip, Sorry, step } from "./progress.mjs"
import { CHECKS, runBrowserTests, runIntegrationTests, runUnitTests } from "./stages.mjs"
import { installPackages, requireNode, turbo } from "./workspace.mjs"

const STAGES = ["format", "lint", "spelling", "types", "unit", "integration", "e2e"]
/** Nothing that these open is reachable from elsewhere, and nothing outlives the run. */
const SECRETS = {
  JWT_SECRET: "test-jwt-secret-of-a-shop-for-one-run",
  COOKIE_SECRET: "test-cookie-secret-of-a-shop-for-one-run",
  PERSONAL_DATA_SECRET: "test-personal-data-secret-of-a-shop-for-one-run",
  AUTH_MFA_ENCRYPTION_KEY: "test-two-factor-secret-of-a-shop-for-one-run",
  STOREFRONT_SECRET: "test-storefront-secret-of-a-shop-for-one-run",
}

/** An account of nobody's, so that the tests can pay by transfer, and what their bank signs with. */
const BANK = {
  BANK_BIN: "970436",
  BANK_ACCOUNT: "0071000123456",
  BANK_ACCOUNT_NAME: "CHO OCOP",
  SEPAY_WEBHOOK_SECRET: "test-bank-secret-of-a-shop-for-one-run",
}

/** Of nobody's account with Stripe, in whose place a server of ours answers. */
const STRIPE = {
  STRIPE_API_KEY: "sk_test_of_a_shop_for_one_run",
  STRIPE_PUBLISHABLE_KEY: "pk_test_of_a_shop_for_one_run",
  STRIPE_WEBHOOK_SECRET: "whsec_of_a_shop_for_one_run",
}

function chosenStages(only) {
  if (only === undefined) return STAGES
  const chosen = only.split(",")
  const unknown = chosen.filter((name) => !STAGES.includes(name))
  if (unknown.length > 0) throw new Sorry(`No stage is called ${unknown.join(", ")}. There are: ${STAGES.join(", ")}.`)
  return chosen
}

const clockTime = (time) => new Date(time).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })

/** Prints what every stage found; the last line is for programs. @returns the exit code */
function report(outcomes) {
  say("\nSummary")
  for (const { name, passed, failed, skipped, earlier = [] } of outcomes) {
    const left = skipped > 0 ? `, ${skipped} skipped` : ""
    const since =
      earlier.length > 0 ? ` (some ran at ${clockTime(Math.min(...earlier))}; nothing of them has changed)` : ""
    say(`  ${name.padEnd(12)} ${passed} passed, ${failed} failed${left}${since}`)
  }
  const atSecond = outcomes.flatMap((outcome) => outcome.atSecond ?? [])
  if (atSecond.length > 0) say(`\nPassed only at the second attempt:\n${atSecond.join("\n")}`)
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  for (const { name, details } of outcomes.filter(({ failed }) => failed > 0)) say(`\n--- ${name}\n${details}`)
  say(`\n${sum("passed")} passed, ${sum("failed")} failed`)
  return sum("failed") === 0 ? 0 : 1
}

async function main() {
  requireNode()
  const { values } = parseArgs({ options: { only: { type: "string" }, force: { type: "boolean" } } })
  const stages = chosenStages(values.only)
  const wants = (name) => stages.includes(name)
  const dataDir = path.join(dataDirectory(), "test")
  const lock = path.join(dataDirectory(), "test.lock")
  atEnd(await takeLock(lock, ({ pid }) => skip("Waiting", `another test run (process ${pid}) uses this folder`)))
  markWith(lock)
  await stopLeftBehind()
  rmSync(dataDir, { recursive: true, force: true })
  const context = {
    dataDir,
    logs: path.join(dataDir, "logs"),
    secrets: SECRETS,
    bank: BANK,
    stripe: STRIPE,
    begun: new Date(),
    isForced: values.force === true,
    browserDir: path.join(dataDirectory(), "browser"),
    /** Files as they were when prettier found them in order. */
    checkedBefore: path.join(dataDirectory(), "prettier-cache"),
  }
  const env = { ...SECRETS, OCOP_DATA_DIR: dataDir }

  await installPackages({ log: path.join(context.logs, "install.log") })
  const startDatabase = async () => {
    if (!wants("integration") && !wants("e2e")) return
    context.server = await step("Starting PostgreSQL", () => startPostgres({ dataDir, durable: false }))
    atEnd(() => removeCluster(context.server))
    await ensureDatabase(context.server, "browser")
  }
  const build = () =>
    step("Building what is stale", () => turbo({ tasks: ["build"], env, log: path.join(context.logs, "build.log") }))
  await Promise.all([startDatabase(), build()])

  const outcomes = []
  const stage = async (name, work) => {
    if (wants(name)) outcomes.push({ name, ...(await step(`Stage ${name}`, () => work(context))) })
  }
  const inTurn = async (names) => {
    for (const name of names) await stage(name, CHECKS[name])
  }
  await stage("types", CHECKS.types)
  await stage("unit", runUnitTests)
  await Promise.all([inTurn(["format", "spelling", "lint"]), stage("integration", runIntegrationTests)])
  await stage("e2e", runBrowserTests)

  outcomes.sort((a, b) => STAGES.indexOf(a.name) - STAGES.indexOf(b.name))
  const exitCode = report(outcomes)
  if (exitCode === 0) atEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  return exitCode
}

await runToEnd(main)
