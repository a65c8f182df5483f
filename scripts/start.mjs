/** `npm start`: from a fresh clone to a shop that answers. See "Two commands" in README.md. */
import path from "node:path"
import process from "node:process"
import { dataDirectory, ports as readPorts, requireFreePorts, secrets as readSecrets } from "./environment.mjs"
import { takeLock } from "./lock.mjs"
import { atEnd, runToEnd } from "./ending.mjs"
import { ensureDatabase, startPostgres } from "./postgres.mjs"
import { markWith, stopLeftBehind, tailOf } from "./processes.mjs"
import { say, skip, Sorry, step } from "./progress.mjs"
import { openShop, prepareShop, readShopFile } from "./shop.mjs"
import { installPackages, requireNode, turbo } from "./workspace.mjs"

const DATABASE = "cho_ocop"

async function database(dataDir) {
  if (process.env.DATABASE_URL) {
    skip("Database", "the one of DATABASE_URL")
    return process.env.DATABASE_URL
  }
  return step("Starting PostgreSQL", async () => {
    const server = await startPostgres({ dataDir, durable: true })
    await ensureDatabase(server, DATABASE)
    return server.urlOf(DATABASE)
  })
}

function welcome(dataDir, ports) {
  say(`\nready http://localhost:${ports.storefront}`)
  say(`The desk of who runs it: http://localhost:${ports.backend}/quan-tri`)
  say("\nDemo accounts:")
  for (const { role, email, password } of readShopFile(dataDir).accounts) say(`  ${role}: ${email} / ${password}`)
  say(`\nMails, logs and the database are in ${dataDir}. Stop with Ctrl-C.`)
}

async function main() {
  requireNode()
  const dataDir = dataDirectory()
  const ports = readPorts()
  const lock = path.join(dataDir, "start.lock")
  atEnd(await takeLock(lock, ({ pid }) => skip("Waiting", `an earlier start (process ${pid}) still runs`)))
  markWith(lock)
  await stopLeftBehind()
  await requireFreePorts(ports)
  const secrets = readSecrets(dataDir)

  await installPackages({ log: path.join(dataDir, "logs/install.log") })
  const [databaseUrl] = await Promise.all([
    database(dataDir),
    step("Building what is stale", () =>
      turbo({
        tasks: ["build"],
        env: { ...secrets, OCOP_DATA_DIR: dataDir },
        log: path.join(dataDir, "logs/build.log"),
      }),
    ),
  ])
  const shop = { dataDir, databaseUrl, isEmbedded: !process.env.DATABASE_URL, secrets, ports }
  await prepareShop(shop)
  const services = await step("Opening the shop", () => openShop(shop))
  welcome(dataDir, ports)

  const { service, code } = await Promise.race(
    services.map(async (service) => ({ service, code: await service.exited })),
  )
  if (!service.stopping) throw new Sorry(`The ${service.name} ended (exit code ${code}).\n${tailOf(service.log)}`)
}

await runToEnd(main)
