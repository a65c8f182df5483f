import { describe, expect, test } from "vitest"
import { fittedSize } from "./fitted-size.ts"

describe("fittedSize", () => {
  test.each([
    [4000, 3000, 2048, 1536],
    [3000, 4000, 1536, 2048],
    [2048, 2048, 2048, 2048],
    [2049, 100, 2048, 100],
    [1200, 900, 1200, 900],
    [20_000, 2, 2048, 1],
  ])("%d × %d becomes %d × %d", (width, height, ...fitted) => {
    expect(Object.values(fittedSize({ width, height }))).toEqual(fitted)
  })
})
