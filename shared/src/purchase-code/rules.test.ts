import { expect, test } from "vitest"
import { CODE_ALPHABET, parseCode } from "./rules.ts"

test.each([
  ["WF7K2M9Q", "WF7K2M9Q"],
  ["wf7k-2m9q", "WF7K2M9Q"],
  [" WF7K 2M9Q ", "WF7K2M9Q"],
  ["WF7K2M9", null],
  ["WF7K2M9QQ", null],
  ["WF7K2M9O", null],
  ["WF7K2M9I", null],
  ["WF7K2M90", null],
  ["", null],
])("%j is the code %j", (typed, code) => {
  expect(parseCode(typed)).toBe(code)
})

test("no letter or digit of a code looks like another one", () => {
  expect(CODE_ALPHABET).not.toMatch(/[OI01]/)
  expect(new Set(CODE_ALPHABET).size).toBe(32)
})
