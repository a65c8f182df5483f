/**
 * `npm run bench:checkout`: our completion of a cart against the completion that comes with Medusa, of the same carts in the
 * same backend and database, in turns. Prints carts a second, medians of the rounds, and their ratio: of the completion
 * alone, which is held to a bar, and with the mails and notices that follow ours, for which Medusa's has none to send.
 */
import { mkdirSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { atEnd, runToEnd } from "../../scripts/ending.mjs"
import { quietEnvironment } from "../../scripts/environment.mjs"
import { removeCluster, startPostgres } from "../../scripts/postgres.mjs"
import { start } from "../../scripts/processes.mjs"
import { say, Sorry, step } from "../../scripts/progress.mjs"
import { installPackages, requireNode, turbo } from "../../scripts/workspace.mjs"

const HERE = path.dirname(fileURLToPath(import.meta.url))
const BACKEND = path.join(HERE, "..")
const DATA = path.resolve(HERE, "../../.data/bench-checkout")
const BAR = { 1: 0.75, 3: 0.6 }

async function main() {
  requireNode()
  mkdirSync(DATA, { recursive: true })
  await installPackages({ log: path.join(DATA, "logs/install.log") })
  await step("Building what is stale", () =>
    turbo({
      tasks: ["build"],
      args: ["--filter=@ocop/shared"],
      env: { OCOP_DATA_DIR: DATA },
      log: path.join(DATA, "logs/build.log"),
    }),
  )
  const server = await step("Starting PostgreSQL", () => startPostgres({ dataDir: DATA, durable: false }))
  atEnd(() => removeCluster(server))
  const report = path.join(DATA, "rates.json")
  const log = path.join(DATA, "logs/checkout.log")
  const vitest = start({
    name: "Completing carts",
    command: path.join(BACKEND, "node_modules/.bin/vitest"),
    args: ["run", "--config", path.join(HERE, "vitest.config.mts"), "bench/checkout.bench.ts"],
    cwd: BACKEND,
    env: quietEnvironment({
      // By this name only: for any other host, the test tools of Medusa ask for TLS.
      DB_HOST: "localhost",
      DB_PORT: String(server.port),
      DB_USERNAME: server.user,
      DB_PASSWORD: server.password,
      RATES_FILE: report,
    }),
    log,
  })
  if ((await step("Completing carts", () => vitest.exited)) !== 0) throw new Sorry(`It broke off: ${log}`)
  const { default: rates } = await import(report, { with: { type: "json" } })
  say("\nCarts completed a second, median of the rounds")
  for (const { sellers, at_once, told, ours, stock } of rates) {
    say(
      `  ${sellers} seller${sellers === 1 ? " " : "s"}, ${String(at_once).padStart(2)} at once, ${told ? "with what follows" : "completion alone "}: ` +
        `ours ${ours.toFixed(2)}, Medusa's ${stock.toFixed(2)}, ratio ${(ours / stock).toFixed(2)}` +
        (told ? "" : ` (at least ${BAR[sellers]})`),
    )
  }
  if (rates.some(({ sellers, told, ours, stock }) => !told && ours / stock < BAR[sellers]))
    throw new Sorry("Below the bar.")
}

await runToEnd(main)
