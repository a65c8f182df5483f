import { describe, expect, test } from "vitest"
import { closestPhrase, fold, foldedWords, hasAllWords } from "./rules.ts"

describe("fold", () => {
  test.each([
    ["Bưởi Năm Roi", "buoi nam roi"],
    ["Đặc sản Đồng Tháp", "dac san dong thap"],
    ["Nguyễn".normalize("NFD"), "nguyen"],
    ["ÐẶC SẢN", "dac san"],
    ["Ɖặc sản", "dac san"],
    ["mắm\u200b", "mam"],
    ["CÀ PHÊ", "ca phe"],
    ["Lạp xưởng 5 sao!", "lap xuong 5 sao!"],
    ["", ""],
  ])("%s is folded to %s", (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["khoẻ", "khỏe"],
    ["dừa", "dứa"],
  ])("%s and %s are found by the same letters", (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })
})

describe("foldedWords", () => {
  test.each([
    ["Gạo ST25", "gao st25 st 25"],
    ["gạo ST 25", "gao st25 st 25"],
    ["st 25", "st25 st 25"],
    ["Bánh pía 500g", "banh pia 500g 500 g"],
    ["Bánh pía 500 g", "banh pia 500g 500 g"],
    ["Hành tím, 1 kg", "hanh tim 1kg 1 kg"],
    ["Xoài (cát) – loại 1", "xoai cat loai 1"],
    ["  ", ""],
  ])("%j gives the words %j", (text, words) => {
    expect(foldedWords(text)).toBe(words)
  })

  test("long codes stay whole", () => {
    expect(foldedWords("HTS2411 OM5451")).toBe("hts2411 om5451 om 5451")
  })
})

describe("hasAllWords", () => {
  test.each([
    ["pia banh", "Bánh pía sầu riêng"],
    ["st25", "Gạo ST 25"],
    ["lo banh, phu tam", "Lò bánh Phú Tâm"],
  ])("all of %j stand in %j", (typed, text) => {
    expect(hasAllWords(typed, text)).toBe(true)
  })

  test.each([
    ["banh in", "Bánh pía"],
    ["an", "Lan"],
    ["", "Bánh pía"],
    ["---", "Bánh pía"],
  ])("not all of %j stand in %j", (typed, text) => {
    expect(hasAllWords(typed, text)).toBe(false)
  })
})

describe("closestPhrase", () => {
  const names = ["Bánh pía sầu riêng Tân Huê Viên", "Lạp xưởng tươi Mỹ Xuyên", "Cơm cháy chà bông", "Gạo ST25"]

  test.each([
    ["banh piaa", "Bánh pía"],
    ["bánh píaa", "Bánh pía"],
    ["lap suong", "Lạp xưởng"],
    ["lap xuog tuoi", "Lạp xưởng tươi"],
    ["com chayy", "Cơm cháy"],
    ["com chai", "Cơm cháy"],
    ["mua banh piaa", "Bánh pía"],
    ["sau rien", "sầu riêng"],
    ["gao st2", "Gạo ST25"],
  ])("%j probably means %j", (typed, meant) => {
    expect(closestPhrase(typed, names)).toBe(meant)
  })

  test.each(["com chay", "bánh pìa", "XUYÊN", "mật ong", "com tuoi", "xyzzy", "", "!!", "\u0000"])(
    "%j means nothing else",
    (typed) => {
      expect(closestPhrase(typed, names)).toBeNull()
    },
  )

  test("without names there is nothing to mean", () => {
    expect(closestPhrase("banh piaa", [])).toBeNull()
  })
})
