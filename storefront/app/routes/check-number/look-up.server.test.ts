import { expect, test } from "vitest"
import { checkPath, lookUp } from "./look-up.server.ts"

const asked: [string, number][] = []
const NONE = {
  day: "2026-11-26",
  found_by: null,
  count: 0,
  page: 1,
  page_count: 1,
  matches: [],
  without_paper: [],
}
const api = {
  findEvidence: async (q: string, page: number) => {
    asked.push([q, page])
    return page > 1 ? null : NONE
  },
}

const look = (query: string) => {
  asked.length = 0
  return lookUp(new URLSearchParams(query), api)
}

test("without a question there is only the form", async () => {
  expect(await look("")).toEqual({ asked: "", problem: null, found: null })
})

test("an empty question is told what is missing, and the backend is left alone", async () => {
  expect(await look("so=%20")).toMatchObject({ problem: "missing", found: null })
  expect(await look(`so=${"1".repeat(121)}`)).toMatchObject({ problem: "too_long", found: null })
  expect(asked).toEqual([])
})

test("a question is asked as it was typed, without the spaces around it", async () => {
  expect(await look("so=+1234/QĐ-UBND+")).toMatchObject({ asked: "1234/QĐ-UBND", found: { count: 0 } })
  expect(asked).toEqual([["1234/QĐ-UBND", 1]])
})

test("a page that is none, or past the end, is not there", async () => {
  for (const page of ["0", "x", "1.5", "2"]) {
    await expect(look(`so=a&trang=${page}`)).rejects.toMatchObject({ init: { status: 404 } })
  }
})

test("the address of an answer holds what was asked", () => {
  expect(checkPath("1234/QĐ", 1)).toBe("/kiem-tra?so=1234%2FQ%C4%90")
  expect(checkPath("bánh pía", 2)).toBe("/kiem-tra?so=b%C3%A1nh+p%C3%ADa&trang=2")
})
