import { describe, expect, test } from "vitest"
import { SynonymTable, toSynonyms, toTerms } from "./terms.ts"

const synonyms = toSynonyms(
  SynonymTable.parse([
    { same: ["lạc", "đậu phộng"], why: "north, south" },
    { same: ["lợn", "heo"], why: "north, south" },
    { typed: ["bánh bía"], means: ["bánh pía"], why: "as it is heard" },
  ]),
)
const termsOf = (typed: string) => toTerms(typed, synonyms).map(({ typed: own, others }) => [own, ...others])

describe("toTerms", () => {
  test.each([
    ["kẹo lạc", [["kẹo"], ["lạc", "đậu phộng"]]],
    ["keo lac", [["keo"], ["lac", "đậu phộng"]]],
    ["đậu phộng rang", [["đậu phộng", "lạc"], ["rang"]]],
    ["bánh bía", [["bánh bía", "bánh pía"]]],
    ["bánh pía", [["bánh"], ["pía"]]],
    ["Thịt HEO!", [["thịt"], ["heo", "lợn"]]],
    ["!!", []],
  ])("%s", (typed, terms) => {
    expect(termsOf(typed)).toEqual(terms)
  })

  test("marks are meant: a mat is of sedge, not of peanuts", () => {
    expect(termsOf("chiếu lác")).toEqual([["chiếu"], ["lác"]])
  })

  test.each([
    ["gạo ST25", ["gạo", "st25", "st", "25"]],
    ["gao st 25", ["gao", "st25", "st", "25"]],
    ["1,6m", ["1", "6m", "6", "m"]],
    ["om 5451", ["om5451", "om", "5451"]],
    ["40 độ", ["40do", "40", "độ"]],
  ])("%s: codes are found joined and apart", (typed, words) => {
    expect(termsOf(typed).flat()).toEqual(words)
  })

  test("a row that has one word only is refused", () => {
    expect(SynonymTable.safeParse([{ same: ["lạc"], why: "" }]).success).toBe(false)
  })
})
