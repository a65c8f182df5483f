import { SynonymTable, toSynonyms } from "@ocop/shared/search"
import { describe, expect, test } from "vitest"
import { toServerWords } from "./words"

const synonyms = toSynonyms(SynonymTable.parse([{ same: ["lạc", "đậu phộng"], why: "north, south" }]))

describe("toServerWords", () => {
  test.each([
    ["banh pia", '"banh" "pia"', null, null],
    ["Bánh pía", '"banh" "pia"', '"baq1nh" "piq1a"', '"baq1nh" "piq1a"'],
    ["khô bo", '"kho" "bo"', '"khoq6" "bo"', '"khoq6"'],
    ["gạo ST 25", '"gao" "st25" "st" "25"', '"gaq5o" "st25" "st" "25"', '"gaq5o"'],
    ["đậu phộng rang", 'dau phong  "rang"', 'dq9aq6q5u phoq6q5ng  "rang"', "dq9aq6q5u phoq6q5ng "],
    ["keo lac", '"keo" lac ', null, null],
    ["!!", "", null, null],
    [`"-bo" -muc`, '"bo" "muc"', null, null],
  ])("%s", (typed, any, marked, marksOnly) => {
    expect(toServerWords(typed, synonyms, false)).toEqual({ any, marked, marksOnly })
  })

  test("the last word may go on where it is unfinished: it stands bare", () => {
    expect(toServerWords("bánh pi", synonyms, true)).toEqual({
      any: '"banh" pi',
      marked: '"baq1nh" pi',
      marksOnly: '"baq1nh"',
    })
    expect(toServerWords("banh pí", synonyms, true)).toEqual({
      any: '"banh" pi',
      marked: '"banh" piq1',
      marksOnly: "piq1",
    })
  })

  test("more words than the server reads are for the database", () => {
    expect(toServerWords("mot hai ba bon nam sau bay tam chin muoi", synonyms, false)).toBeDefined()
    expect(toServerWords("mot hai ba bon nam sau bay tam chin muoi tao", synonyms, false)).toBeUndefined()
  })
})
