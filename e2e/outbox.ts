import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import process from "node:process"

const ROOT = path.join(import.meta.dirname, "..")

/** All mails that the shop has sent, as text. */
function mails(): string[] {
  const folder = path.join(process.env["OCOP_DATA_DIR"] ?? path.join(ROOT, ".data"), "outbox")
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(".eml"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
}

/** The mails that the shop has sent to an address, as text. */
export function mailsTo(address: string): string[] {
  return mails().filter((mail) => mail.includes(`To: ${address}`))
}

/** To whom mails were sent that have these words in them. */
export function whoIsToldOf(words: string): string[] {
  const told = mails().filter((mail) => mail.includes(words))
  return [...new Set(told.map((mail) => /^To: (\S+)/m.exec(mail)?.[1] ?? ""))]
}

/** The first address in a mail that begins a page of the shop; mails break long lines. */
export function linkIn(mail: string, page: string): string {
  const text = mail.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=")
  const start = text.indexOf(page)
  return /^[^\s"<>\]]+/.exec(text.slice(start))?.[0] ?? ""
}
