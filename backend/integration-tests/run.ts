import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { dropDatabase } from "@medusajs/test-utils"
import { clockBackMs } from "./fixtures/clock"

/**
 * Before the processes of a run: a name for their databases and a folder for their data, which go after the last of them,
 * and a clock on which the day does not turn.
 */
export default function setup(): () => Promise<void> {
  const databases = `backend-${randomUUID()}`
  const folder = mkdtempSync(join(tmpdir(), "ocop-test-"))
  const TEST_CLOCK_BACK_MS = String(clockBackMs(new Date()))
  Object.assign(process.env, { TEST_DATABASES: databases, TEST_FOLDER: folder, TEST_CLOCK_BACK_MS })
  return async () => {
    const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
    const credentials = { host, port: Number(port), user, password }
    const client = new Client({ ...credentials, database: "postgres" })
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [databases],
    )
    await client.end()
    for (const { name } of rows) await dropDatabase({ databaseName: name }, credentials)
    rmSync(folder, { recursive: true })
  }
}
