import fc from "fast-check"
import jsqr from "jsqr"
import { decode, parse, type TLVTag, withCrcTag } from "promptparse"
import { encode } from "uqr"
import { describe, expect, test } from "vitest"
import { BANKS, bankName } from "./banks.ts"
import { lawfulMemo } from "./memo.ts"
import { encodeVietQr } from "./payload.ts"
import { vietQrPayload } from "./rules.ts"

/** The examples of NAPAS, *QR code format* v1.5.2. */
const N1 = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F"
const N2 = "00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52"
const N3 =
  "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E"
/** A public code for donations, in the README of vietnam-qr-pay. */
const R1 = "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F"

const SACOMBANK = { bin: "970403", account: "0011012345678" }

/**
 * What a reader that is not the writer finds in a code: null when the checksum or a length is wrong, or a field that every
 * VietQR code has is another or not there.
 */
function read(payload: string) {
  const tags = parse(payload, true, true)
  const isWhole = (tag: TLVTag): boolean => tag.value.length === tag.length && (tag.subTags ?? []).every(isWhole)
  if (!tags?.getTags().every(isWhole)) return null
  const fixed = [["00"], ["38", "00"], ["53"], ["58"]].map(([tag = "", sub]) => tags.getTagValue(tag, sub)).join()
  const [bin, number, ...more] = decode(tags.getTagValue("38", "01") ?? "")
  if (fixed !== "01,A000000727,704,VN" || bin?.id !== "00" || number?.id !== "01" || more.length > 0) return null
  return {
    initiation: tags.getTagValue("01"),
    bin: bin.value,
    number: number.value,
    service: tags.getTagValue("38", "02"),
    amount: tags.getTagValue("54"),
    bill: tags.getTagValue("62", "01"),
    purpose: tags.getTagValue("62", "08"),
  }
}

describe("the examples of NAPAS, byte for byte", () => {
  test("an account", () => expect(vietQrPayload(SACOMBANK)).toBe(N1))
  test("a card", () => expect(encodeVietQr({ bin: "970403", number: "9704031101234567", to: "card" })).toBe(N2))
  test("an amount, a bill and a purpose", () => {
    const fields = { amount: "180000", bill: "NPS6869", purpose: "thanh toan don hang" }
    expect(encodeVietQr({ bin: "970403", number: "0011012345678", to: "account", ...fields })).toBe(N3)
  })
  test("a public code", () => expect(vietQrPayload({ bin: "970416", account: "257678859" })).toBe(R1))

  test("another library reads them", () => {
    const account = { bin: "970403", number: "0011012345678", service: "QRIBFTTA" }
    const without = { initiation: "11", amount: undefined, bill: undefined, purpose: undefined }
    expect(read(N1)).toEqual({ ...without, ...account })
    expect(read(N2)).toEqual({ ...without, bin: "970403", number: "9704031101234567", service: "QRIBFTTC" })
    const bill = { bill: "NPS6869", purpose: "thanh toan don hang" }
    expect(read(N3)).toEqual({ initiation: "12", ...account, amount: "180000", ...bill })
  })
})

describe("a code that is wrong is not read", () => {
  test.each([
    [
      "the README of vietqr-parser has a version that there is not",
      "00020001021238570010A00000072701270006970436011308810004580860208QRIBFTTA53037045802VN6304CD60",
    ],
    [
      "with the right version, its checksum is another text's",
      "00020101021238570010A00000072701270006970436011308810004580860208QRIBFTTA53037045802VN6304CD60",
    ],
    [
      "in the README of vietqr-ts the account's length takes in the service",
      withCrcTag(
        "00020101021238570010A00000072701390006970422011301234567890200208QRIBFTTA53037045405500005802VN62160812Test Payment",
        "63",
      ),
    ],
  ])("%s", (_, payload) => expect(read(payload)).toBeNull())

  test("any changed character of an example", () => {
    for (let i = 0; i < N3.length; i++) {
      const other = N3[i] === "7" ? "8" : "7"
      expect(read(N3.slice(0, i) + other + N3.slice(i + 1)), `character ${i}`).toBeNull()
    }
  })
})

describe("vietQrPayload", () => {
  test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000_000_000_000])(
    "%d đồng cannot be asked for",
    (amount) => expect(() => vietQrPayload({ ...SACOMBANK, amount })).toThrow(RangeError),
  )

  test.each(["", "12345678901234567890", "0011 0123", "số tài khoản"])("%j is no account", (account) =>
    expect(() => vietQrPayload({ ...SACOMBANK, account })).toThrow(RangeError),
  )

  test.each(["", "97040", "9704033", "97040A"])("%j is no bank", (bin) =>
    expect(() => vietQrPayload({ ...SACOMBANK, bin })).toThrow(RangeError),
  )

  test("the longest account and the largest amount still fit", () => {
    const payload = vietQrPayload({ bin: "970403", account: "1234567890123456789", amount: 9_999_999_999_999 })
    expect(read(payload)).toMatchObject({ number: "1234567890123456789", amount: "9999999999999" })
  })

  test("a memo that says nothing is left out", () => {
    expect(vietQrPayload({ ...SACOMBANK, memo: " …" })).toBe(N1)
  })
})

/** The code as a camera sees it: black and white, four dots a square. */
function drawn(payload: string): string | null {
  const SCALE = 4
  const { data, size } = encode(payload, { ecc: "M", border: 4 })
  const side = size * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (data[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return jsqr.default(pixels, side, side)?.data ?? null
}

describe("a code that is drawn, looked at and read says what was meant", () => {
  const request = fc.record({
    bin: fc.constantFrom(...BANKS.map(({ bin }) => bin)),
    account: fc.stringMatching(/^[0-9A-Z]{1,19}$/),
    amount: fc.integer({ min: 1, max: 9_999_999_999_999 }),
    memo: fc.stringMatching(/^[a-zA-Z0-9À-ỹđĐ .,-]{0,40}$/),
  })

  test("whatever the bank, the account, the amount and the memo are", () => {
    fc.assert(
      fc.property(request, ({ bin, account, amount, memo }) => {
        const payload = vietQrPayload({ bin, account, amount, memo })
        expect(read(payload)).toEqual({
          initiation: "12",
          bin,
          number: account,
          service: "QRIBFTTA",
          amount: String(amount),
          bill: undefined,
          purpose: lawfulMemo(memo) || undefined,
        })
      }),
      { numRuns: 1000 },
    )
  })

  test("and the picture holds the same text", () => {
    fc.assert(
      fc.property(request, (asked) => {
        const payload = vietQrPayload(asked)
        expect(drawn(payload)).toBe(payload)
      }),
      { numRuns: 25 },
    )
    expect(drawn(N3)).toBe(N3)
  })
})

describe("a bank", () => {
  test("is called by its short name", () => {
    expect(bankName("970436")).toBe("Vietcombank")
    expect(bankName("971025")).toBe("MoMo")
    expect(bankName("000000")).toBeNull()
  })

  test("has six digits and a name of its own", () => {
    for (const { bin } of BANKS) expect(bin).toMatch(/^\d{6}$/)
    expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
    expect(new Set(BANKS.map(({ name }) => name)).size).toBe(BANKS.length)
  })
})
