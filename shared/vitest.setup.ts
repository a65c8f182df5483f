import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest"

// Something that warns is not finished: a test that means to provoke it expects it and clears the spy.
let stray: MockInstance[] = []

beforeEach(() => {
  stray = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")]
})

afterEach(() => {
  for (const spy of stray) expect(spy, spy.getMockName()).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
