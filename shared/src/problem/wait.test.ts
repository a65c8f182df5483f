import { expect, test } from "vitest"
import { spokenWait } from "./wait.ts"

test.each([
  [1, 1, "seconds"],
  [0.2, 1, "seconds"],
  [119, 119, "seconds"],
  [120, 2, "minutes"],
  [121, 3, "minutes"],
  [900, 15, "minutes"],
] as const)("%d seconds are %d %s", (seconds, n, unit) => {
  expect(spokenWait(seconds)).toEqual({ n, unit })
})
