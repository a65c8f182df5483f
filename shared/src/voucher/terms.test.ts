import { describe, expect, test } from "vitest"
import { isOverHalf, NewVoucher } from "./schemas.ts"
import { foldCode, refusalOf, type VoucherBasket, type VoucherTerms } from "./terms.ts"

const TERMS: VoucherTerms = {
  organization_id: null,
  min_goods: 200_000,
  valid_from: "2026-11-20",
  valid_until: "2026-11-30",
  is_stopped: false,
  max_uses: 10,
  max_uses_per_buyer: 2,
}
const BASKET: VoucherBasket = {
  day: "2026-11-27",
  sellers: [
    { id: "baker", goods: 130_000 },
    { id: "farmer", goods: 195_000 },
  ],
  uses: 0,
  uses_of_buyer: 0,
}
const refusal = (terms: Partial<VoucherTerms>, basket: Partial<VoucherBasket> = {}) =>
  refusalOf({ ...TERMS, ...terms }, { ...BASKET, ...basket })

describe("refusalOf", () => {
  test.each([
    [{}, {}, null],
    [{}, { day: "2026-11-19" }, { reason: "not_yet", from: "2026-11-20" }],
    [{}, { day: "2026-11-20" }, null],
    [{}, { day: "2026-11-30" }, null],
    [{}, { day: "2026-12-01" }, { reason: "over", until: "2026-11-30" }],
    [{ valid_until: null }, { day: "2099-01-01" }, null],
    [{ is_stopped: true }, {}, { reason: "over", until: null }],
    [{}, { uses: 9 }, null],
    [{}, { uses: 10 }, { reason: "used_up" }],
    [{}, { uses_of_buyer: 2 }, { reason: "used_by_you", times: 2 }],
    [{ max_uses: null, max_uses_per_buyer: null }, { uses: 999, uses_of_buyer: 999 }, null],
    [{ organization_id: "baker" }, {}, { reason: "minimum", missing: 70_000 }],
    [{ organization_id: "baker", min_goods: 130_000 }, {}, null],
    [{ organization_id: "potter", min_goods: 0 }, {}, { reason: "not_for_these" }],
    [{ min_goods: 325_001 }, {}, { reason: "minimum", missing: 1 }],
  ] as const)("%j for %j is %j", (terms, basket, expected) => {
    expect(refusal(terms, basket)).toEqual(expected)
  })
})

test("a code is the same however it is typed", () => {
  for (const typed of ["TET2027", " tết 2027 ", "Tết-2027", "tet.2027"]) expect(foldCode(typed)).toBe("TET2027")
  expect(foldCode("Đặc sản")).toBe("DACSAN")
})

describe("a voucher to be made", () => {
  const voucher = {
    code: "tết",
    kind: "percent",
    value: 10,
    min_goods: 0,
    bearer: "platform",
    valid_from: "2026-11-27",
  }
  const wrong = (over: object) =>
    NewVoucher.safeParse({ ...voucher, ...over }).error?.issues.map(({ path }) => path.join(".")) ?? []

  test.each([
    [{ code: "tết 27" }, []],
    [{}, ["code"]],
    [{ code: "một hai ba bốn năm sáu bảy tám" }, ["code"]],
    [{ code: null }, ["code"]],
    [{ code: null, kind: "free_delivery", value: 0 }, []],
    [{ code: null, kind: "free_delivery", value: 0, max_uses: 3 }, ["max_uses"]],
    [{ code: "TET27", value: 0 }, ["value"]],
    [{ code: "TET27", kind: "free_delivery" }, ["value"]],
    [{ code: "TET27", kind: "amount", ceiling: 1_000 }, ["ceiling"]],
    [{ code: "TET27", bearer: "seller" }, ["organization_id"]],
    [{ code: "TET27", valid_until: "2026-11-26" }, ["valid_until"]],
    [{ code: "TET27", valid_until: "2026-11-27" }, []],
  ])("%j is wrong in %j", (over, fields) => {
    expect(wrong(over)).toEqual(fields)
  })

  test("takes off at most half of what it is for", () => {
    expect(isOverHalf({ kind: "percent", value: 50, min_goods: 0 })).toBe(false)
    expect(isOverHalf({ kind: "percent", value: 51, min_goods: 0 })).toBe(true)
    expect(isOverHalf({ kind: "amount", value: 50_000, min_goods: 100_000 })).toBe(false)
    expect(isOverHalf({ kind: "amount", value: 50_000, min_goods: 99_999 })).toBe(true)
    expect(isOverHalf({ kind: "free_delivery", value: 0, min_goods: 0 })).toBe(false)
  })
})
