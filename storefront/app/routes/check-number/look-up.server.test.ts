import { expect, test } from "vitest"
import { lookUp } from "./look-up.server.ts"

const asked: string[] = []
const api = {
  evidenceByNumber: async (number: string) => {
    asked.push(number)
    return { count: 0, matches: [] }
  },
}

const look = (query: string) => lookUp(new URLSearchParams(query), api)

test("without a question there is only the form", async () => {
  expect(await look("")).toEqual({ number: "", problem: null, found: null })
})

test("an empty question is told what is missing, and the backend is left alone", async () => {
  asked.length = 0
  expect(await look("so=%20")).toMatchObject({ problem: "missing", found: null })
  expect(await look(`so=${"1".repeat(81)}`)).toMatchObject({ problem: "too_long", found: null })
  expect(asked).toEqual([])
})

test("a number is asked as it was typed, without the spaces around it", async () => {
  asked.length = 0
  expect(await look("so=+1234/QĐ-UBND+")).toMatchObject({ number: "1234/QĐ-UBND", found: { count: 0 } })
  expect(asked).toEqual(["1234/QĐ-UBND"])
})
