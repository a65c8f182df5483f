/** Settings of the two commands: read from the environment, checked, and completed with what can be made up. */
import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"
import { Sorry } from "./progress.mjs"

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET", "PERSONAL_DATA_SECRET", "AUTH_MFA_ENCRYPTION_KEY"]

/** Where all state lies. Relative to the project, so that it does not depend on where one stands. */
export function dataDirectory() {
  return path.resolve(ROOT, process.env.OCOP_DATA_DIR || ".data")
}

function portFrom(name, fallback) {
  const text = process.env[name]
  if (!text) return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sorry(`${name} is "${text}": set a port number from 1 to 65535.`)
  }
  return port
}

/** The two ports, from STOREFRONT_PORT and BACKEND_PORT. */
export function ports() {
  return { storefront: portFrom("STOREFRONT_PORT", 8000), backend: portFrom("BACKEND_PORT", 9000) }
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port, host }, () => {
      const { port: got } = server.address()
      server.close(() => resolve(got))
    })
  })
}

/** True when nothing listens on this port, on any address. */
export async function isFree(port) {
  for (const host of [undefined, "127.0.0.1"]) {
    try {
      await listen(port, host)
    } catch (error) {
      if (error.code === "EADDRINUSE") return false
      if (error.code === "EACCES") throw new Sorry(`Port ${port} may not be used by this user: choose one above 1023.`)
      throw error
    }
  }
  return true
}

/** A port that the system says is free now. */
export function freePort() {
  return listen(0, "127.0.0.1")
}

/** Ends the start, before any work, when another program has one of the ports. */
export async function requireFreePorts({ storefront, backend }) {
  if (storefront === backend) throw new Sorry("STOREFRONT_PORT and BACKEND_PORT must be two different ports.")
  for (const [name, port] of [
    ["STOREFRONT_PORT", storefront],
    ["BACKEND_PORT", backend],
  ]) {
    if (!(await isFree(port))) {
      throw new Sorry(
        `Port ${port} is taken by another program. Set ${name} to a free one: ${name}=${port + 1} npm start`,
      )
    }
  }
}

function readSecrets(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return {}
  }
}

/**
 * The secrets of backend and storefront. What is not set is an error in production, and made up once and kept in the
 * data directory elsewhere.
 */
export function secrets(dataDir) {
  const missing = SECRETS.filter((name) => !process.env[name])
  if (missing.length > 0 && process.env.NODE_ENV === "production") {
    throw new Sorry(`NODE_ENV is "production": set ${missing.join(", ")} (at least 32 random characters each).`)
  }
  const file = path.join(dataDir, "secrets.json")
  const kept = readSecrets(file)
  const all = Object.fromEntries(
    SECRETS.map((name) => [name, process.env[name] || kept[name] || randomBytes(32).toString("base64url")]),
  )
  if (missing.some((name) => !kept[name])) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, JSON.stringify({ ...all, ...kept }, null, 2), { mode: 0o600 })
  }
  return all
}

/** The environment of every command that we run: nobody is counted, and no tool asks questions. */
export function quietEnvironment(additions = {}) {
  const { NODE_ENV: _mode, ...environment } = process.env
  return {
    ...environment,
    CI: "true",
    DO_NOT_TRACK: "1",
    MEDUSA_DISABLE_TELEMETRY: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    ...additions,
  }
}
