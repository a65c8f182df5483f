import { describe, expect, test } from "vitest"
import { ORGANIZATION_STATUSES } from "../organization/schemas.ts"
import { BANKS, maskAccountNumber, parseAccountNumber } from "./banks.ts"
import { identifierTypesOf, maskPersonalNumber, parseIdentifier } from "./identifier.ts"
import { papersOf } from "./papers.ts"
import { canMoveTo, JOINING_FORMS, missingOf, wordCount, type Application } from "./rules.ts"

describe("parseIdentifier", () => {
  test.each([
    ["tax_code", "0301234567", "tax_code", "0301234567"],
    ["tax_code", " 0301 234 567-001 ", "tax_code", "0301234567-001"],
    ["tax_code", "0301234567001", "tax_code", "0301234567-001"],
    ["household_code", "32a8.012345", "household_code", "32A8012345"],
    ["household_code", "8012345678", "household_code", "8012345678"],
    // Since 1 July 2025 the owner's personal number is the household's code.
    ["household_code", "092 123 456 789", "personal_number", "092123456789"],
    ["registration", "092123456789", "personal_number", "092123456789"],
    ["personal_number", "092.123.456.789", "personal_number", "092123456789"],
    ["registration", " 12/2024/ĐK-THT ", "registration", "12/2024/ĐK-THT"],
  ] as const)("%s %j is %s %j", (type, typed, kept, identifier) => {
    expect(parseIdentifier(type, typed)).toEqual({ type: kept, identifier })
  })

  test.each([
    ["tax_code", "030123456"],
    ["tax_code", "030123456789"],
    ["tax_code", "0301234567-01"],
    ["tax_code", "0301234567 ABC"],
    ["household_code", "32A8"],
    ["household_code", "<script>"],
    ["personal_number", "09212345678"],
    ["personal_number", "09212345678A"],
    ["registration", ""],
    ["registration", "x".repeat(41)],
  ] as const)("%s %j is none", (type, typed) => {
    expect(parseIdentifier(type, typed)).toBeNull()
  })
})

test("a personal number shows its last four digits only", () => {
  expect(maskPersonalNumber("092123456789")).toBe("••••••••6789")
})

test("every legal form that may join is registered under something and with a paper", () => {
  for (const form of JOINING_FORMS) {
    expect(identifierTypesOf(form).length).toBeGreaterThan(0)
    expect(papersOf(form).filter(({ required }) => required).length).toBeGreaterThan(0)
    expect(papersOf(form)).toContainEqual({ purpose: "food_safety", required: false })
  }
})

describe("an account number", () => {
  test.each([
    ["0123 4567 89", "0123456789"],
    ["vq1234567", "VQ1234567"],
    ["1234", null],
    ["9".repeat(20), null],
    ["số tài khoản", null],
  ])("%j is %j", (typed, number) => {
    expect(parseAccountNumber(typed)).toBe(number)
  })

  test("shows its last four digits", () => expect(maskAccountNumber("0123456789")).toBe("•••• 6789"))
})

test("every bank has six digits and a name of its own", () => {
  for (const { bin } of BANKS) expect(bin).toMatch(/^\d{6}$/)
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
  expect(new Set(BANKS.map(({ name }) => name)).size).toBe(BANKS.length)
})

describe("canMoveTo", () => {
  test("an application is sent, then verified or sent back; only what is verified is suspended, and comes back verified", () => {
    const moves = ORGANIZATION_STATUSES.flatMap((from) =>
      ORGANIZATION_STATUSES.filter((to) => canMoveTo(from, to)).map((to) => `${from} ${to}`),
    )
    expect(moves).toEqual([
      "draft submitted",
      "submitted draft",
      "submitted verified",
      "verified suspended",
      "suspended verified",
    ])
  })
})

describe("missingOf", () => {
  const WHOLE: Application = {
    name: "Lò bánh",
    legal_form: "household",
    is_small_or_medium: false,
    only_resells: false,
    has_identifier: true,
    purposes: ["household_registration"],
    commune_code: "31510",
    street: "12 Hùng Vương",
    phone: "+84912345678",
    has_bank: true,
  }

  test("a whole application lacks nothing", () => expect(missingOf(WHOLE)).toEqual([]))

  test("an enterprise says that it is not a large one, and has its own paper", () => {
    expect(missingOf({ ...WHOLE, legal_form: "enterprise" })).toEqual([
      { step: "name", what: "small_or_medium" },
      { step: "papers", what: "paper", purpose: "enterprise_registration" },
    ])
  })

  test("who only sells what others make may be of any size", () => {
    const supermarket: Application = { ...WHOLE, legal_form: "enterprise", purposes: ["enterprise_registration"] }
    expect(missingOf(supermarket)).toEqual([{ step: "name", what: "small_or_medium" }])
    expect(missingOf({ ...supermarket, only_resells: true })).toEqual([])
  })

  test("a group has two papers", () => {
    expect(missingOf({ ...WHOLE, legal_form: "cooperative_group", purposes: ["cooperation_contract"] })).toEqual([
      { step: "papers", what: "paper", purpose: "business_registration" },
    ])
  })

  test("an empty one lacks everything but the story", () => {
    const empty = { ...WHOLE, has_identifier: false, purposes: [], commune_code: null, street: null, phone: null }
    expect(missingOf({ ...empty, has_bank: false }).map(({ what }) => what)).toEqual([
      "identifier",
      "paper",
      "commune",
      "street",
      "phone",
      "bank",
    ])
  })
})

test("words are counted as people count them", () => {
  expect(wordCount("  Bên sông,  dưới bóng dừa ")).toBe(5)
  expect(wordCount(" \n ")).toBe(0)
})
