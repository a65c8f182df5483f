import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"

const ROOT = path.join(import.meta.dirname, "..")

/** The mails that the shop has sent to an address, as text. */
export function mailsTo(address: string): string[] {
  const folder = path.join(process.env["OCOP_DATA_DIR"] ?? path.join(ROOT, ".data"), "outbox")
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(".eml"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .filter((mail) => mail.includes(`To: ${address}`))
}

/** The first address in a mail that begins a page of the shop; mails break long lines. */
export function linkIn(mail: string, page: string): string {
  const text = mail.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=")
  const start = text.indexOf(page)
  return /^[^\s"<>\]]+/.exec(text.slice(start))?.[0] ?? ""
}
