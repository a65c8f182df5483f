import { expect, test } from "vitest"
import { keyOfSynonym, parseNames } from "./rules.ts"

test("names are read as they are searched", () => {
  expect(parseNames("Lạc,  ĐẬU   phộng; lạc\nđậu phụng,,")).toEqual(["lạc", "đậu phộng", "đậu phụng"])
  expect(parseNames(" ,; !")).toEqual([])
})

test("rows about the same words are one, in whatever order and for whatever reason", () => {
  expect(keyOfSynonym({ same: ["lợn", "heo"], why: "a" })).toBe(keyOfSynonym({ same: ["heo", "lợn"], why: "b" }))
  const oneWay = keyOfSynonym({ typed: ["dứa"], means: ["khóm"], why: "" })
  expect(oneWay).not.toBe(keyOfSynonym({ typed: ["khóm"], means: ["dứa"], why: "" }))
})
