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
