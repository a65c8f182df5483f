import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CODE_ALPHABET, CODE_LENGTH } from "../purchase-code/rules.ts"
import { codesInMemo, lawfulMemo, MAX_MEMO_LENGTH, memoOf, partInMemo, partMemoOf } from "./memo.ts"

const code = fc.stringMatching(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`))

describe("lawfulMemo", () => {
  test.each([
    ["Thanh toán đơn hàng", "THANH TOAN DON HANG"],
    ["Đường thốt nốt", "DUONG THOT NOT"],
    ["hoà".normalize("NFD"), "HOA"],
    ["OCOP-WF7K.2M9Q", "OCOP WF7K 2M9Q"],
    ["  nhiều   khoảng \n trắng ", "NHIEU KHOANG TRANG"],
    ["Mật ong bạc hà Mèo Vạc, hũ 500 g, hai hũ", "MAT ONG BAC HA MEO VAC HU"],
    ["1234567890123456789012345", "1234567890123456789012345"],
    ["123456789012345678901234 67890", "123456789012345678901234"],
    ["ខ្មែរ", ""],
    ["", ""],
  ])("%j becomes %j", (text, memo) => {
    expect(lawfulMemo(text)).toBe(memo)
  })

  const any = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", minLength: 40, maxLength: 40 }),
    fc.stringMatching(/^[a-zÀ-ỹđĐ ]{40}$/),
  )

  test("is lawful whatever is written, and a lawful one stays as it is", () => {
    fc.assert(
      fc.property(any, (text) => {
        const memo = lawfulMemo(text)
        expect(memo).toMatch(/^(?:[A-Z0-9]+(?: [A-Z0-9]+)*)?$/)
        expect(memo.length).toBeLessThanOrEqual(MAX_MEMO_LENGTH)
        expect(lawfulMemo(memo)).toBe(memo)
      }),
      { numRuns: 5000 },
    )
  })
})

describe("memoOf", () => {
  test("is short enough for the banks that take the fewest words", () => {
    expect(memoOf("WF7K2M9Q")).toBe("OCOPWF7K2M9Q")
    expect(lawfulMemo(memoOf("WF7K2M9Q"))).toBe(memoOf("WF7K2M9Q"))
  })

  test.each(["", "wf7k2m9q", "WF7K2M9", "WF7K2M9O"])("%j is no code", (wrong) => {
    expect(() => memoOf(wrong)).toThrow(RangeError)
  })
})

describe("codesInMemo", () => {
  test.each([
    ["OCOPWF7K2M9Q", ["WF7K2M9Q"]],
    ["ocop wf7k-2m9q", ["WF7K2M9Q"]],
    ["MBVCB.3278907687.OCOPWF7K2M9Q.CT tu 0123499999 NGUYEN VAN A toi 88888888", ["WF7K2M9Q"]],
    ["IBFT OCOP WF7K 2M9Q; thanh toán", ["WF7K2M9Q"]],
    ["0C0PWF7K2M9Q", ["WF7K2M9Q"]],
    ["OCOPWF7K2M9Q OCOPABCDEFGH", ["WF7K2M9Q", "ABCDEFGH"]],
    ["OCOPWF7K2M9Q-OCOPWF7K2M9Q", ["WF7K2M9Q"]],
    ["OCOP OCOPWF7K2M9Q", ["WF7K2M9Q"]],
    ["mua hàng OCOP Nguyễn Văn A", ["NGUYENVA"]],
    ["OCOPWF7K2M9", []],
    ["WF7K2M9Q", []],
    ["chuyen tien", []],
    ["", []],
  ])("in %j are %j", (text, codes) => {
    expect(codesInMemo(text)).toEqual(codes)
  })

  test("finds the code in whatever a bank makes of the memo", () => {
    const around = fc.stringMatching(/^[A-Za-z0-9 .;/-]{0,40}$/)
    const between = fc.array(fc.constantFrom("", "", "", " ", "-", ".", " \n"), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(code, around, around, between, fc.boolean(), (bought, before, after, gaps, isLower) => {
        const broken = Array.from(memoOf(bought), (letter, i) => letter + gaps[i]).join("")
        expect(codesInMemo(before + (isLower ? broken.toLowerCase() : broken) + after)).toContain(bought)
      }),
      { numRuns: 5000 },
    )
  })
})

describe("the memo of one seller's part", () => {
  test("is lawful, and names its purchase and its part whatever a bank writes around it", () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 1, max: 99 }), (each, part) => {
        const memo = partMemoOf(each, part)
        expect(lawfulMemo(memo)).toBe(memo)
        for (const written of [memo, `MBVCB.12.${memo}.CT tu 0123`, memo.toLowerCase(), `${memo} FT26331`]) {
          expect(codesInMemo(written)).toContain(each)
          expect(partInMemo(written, each, [part])).toBe(part)
        }
      }),
    )
  })

  test.each([
    ["OCOPWF7K2M9QP2", [1, 2], 2],
    ["OCOPWF7K2M9Q P12", [1, 2, 12], 12],
    ["OCOPWF7K2M9QP1 2 CT", [1], 1],
    ["OCOPWF7K2M9Q", [1, 2], null],
    ["OCOPWF7K2M9QP3", [1, 2], null],
  ])("%s, of %j: %s", (text, parts, part) => {
    expect(partInMemo(text, "WF7K2M9Q", parts)).toBe(part)
  })

  test.each([0, -1, 1.5])("there is no part %d", (wrong) => {
    expect(() => partMemoOf("WF7K2M9Q", wrong)).toThrow(RangeError)
  })
})
