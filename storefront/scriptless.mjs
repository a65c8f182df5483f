import { existsSync, readFileSync } from "node:fs"
import path from "node:path"

/** Whether a page is sent without a script. The pages themselves say so, in their `handle`. */
export function isScriptless(page) {
  const file = path.join(import.meta.dirname, `app/routes/${page}/route.tsx`)
  return existsSync(file) && /\bisScriptless: true\b/.test(readFileSync(file, "utf8"))
}
