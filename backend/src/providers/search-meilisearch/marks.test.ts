import { describe, expect, test } from "vitest"
import { withMarksAsLetters } from "./marks"

describe("withMarksAsLetters", () => {
  test.each([
    ["bò", "boq2"],
    ["bơ", "boq7"],
    ["bo", "bo"],
    ["Bánh pía", "baq1nh piq1a"],
    ["Đậu phộng", "dq9aq6q5u phoq6q5ng"],
    ["Ðường".normalize("NFD"), "dq9uq7oq7q2ng"],
    ["Gạo ST25, 5 kg", "gaq5o st25 5 kg"],
    ['mắm" AND id = 1', "maq8q1m and id 1"],
    ["!!", ""],
  ])("%s becomes %s", (text, encoded) => {
    expect(withMarksAsLetters(text)).toBe(encoded)
  })

  test("all of one folded form are told apart", () => {
    const words = ["me", "mè", "mẻ", "mẽ", "mé", "mẹ", "mê", "mề", "mể", "mễ", "mế", "mệ"]
    expect(new Set(words.map(withMarksAsLetters)).size).toBe(words.length)
  })

  test("what is begun is the beginning of what it becomes", () => {
    expect(withMarksAsLetters("lậu").startsWith(withMarksAsLetters("lâ"))).toBe(true)
    expect(withMarksAsLetters("bánh").startsWith(withMarksAsLetters("bá"))).toBe(true)
  })
})
