import { expect, test } from "vitest"
import { typedPieces } from "./typed.ts"

test.each([
  ["12", 12],
  [" 9.999 ", 9_999],
  ["1,250", 1_250],
  ["0", 0],
  ["12.5", null],
  ["1,5", null],
  ["12.50", null],
  ["10.000", null],
  ["-1", null],
  ["1e3", null],
  ["", null],
])("%j are %j pieces", (typed, pieces) => {
  const form = new FormData()
  form.set("pieces", typed)
  expect(typedPieces(form, "pieces")).toBe(pieces)
})
