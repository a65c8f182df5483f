import { afterEach, beforeEach, expect, vi } from "vitest"

// Something that warns is not finished: a test that means to provoke it expects it and clears the spy.
beforeEach(() => {
  vi.spyOn(console, "error")
  vi.spyOn(console, "warn")
})

afterEach(() => {
  expect(console.error, "console.error").not.toHaveBeenCalled()
  expect(console.warn, "console.warn").not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
