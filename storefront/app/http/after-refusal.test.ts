import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { shouldRevalidate } from "./after-refusal.ts"

const HERE = new URL("http://localhost:8000/dat-hang/thanh-toan")
const asked = (actionStatus: number | undefined, defaultShouldRevalidate: boolean) =>
  shouldRevalidate({
    currentUrl: HERE,
    currentParams: {},
    nextUrl: HERE,
    nextParams: {},
    actionStatus,
    defaultShouldRevalidate,
  })

it("reads a page anew that was refused for what has changed, and else does as the router would", () => {
  expect(asked(409, false)).toBe(true)
  expect(asked(400, false)).toBe(false)
  expect(asked(undefined, true)).toBe(true)
})

/** Pages that show nothing a refusal could have made old: a form alone, a link out of a letter, or who is signed in. */
const ALONE = new Set([
  ...["address", "address-new", "personal-data", "profile", "destination", "stock-notice", "look-up", "sign-in"],
  ...["sign-up", "forgot-password", "set-password", "confirm-email", "desk-sign-in", "desk-sign-up", "desk-acting"],
  ...["desk-confirm", "desk-invitation", "desk-join", "desk-listing-new", "desk-sheet", "desk-closure", "desk-today"],
  ...["desk-bank-account", "desk-notices", "desk-notice-settings", "sign-out", "desk-sign-out"],
  // Their forms load a document, and with it all that the page shows: that of goods is its own only without a script.
  ...["card", "product"],
])

it("holds for every page that shows what its form is about", () => {
  const routes = path.join(import.meta.dirname, "../routes")
  const pages = readdirSync(routes, { recursive: true, encoding: "utf8" }).filter((file) => /route\.tsx$/.test(file))
  const acting = pages.flatMap((file) => {
    const text = readFileSync(path.join(routes, file), "utf8")
    return /^export (?:async )?function action/m.test(text) ? [{ page: path.dirname(file), text }] : []
  })
  const missing = acting.filter(({ text }) => !text.includes("export { shouldRevalidate }")).map(({ page }) => page)
  expect(missing.toSorted()).toEqual([...ALONE].toSorted())
})
