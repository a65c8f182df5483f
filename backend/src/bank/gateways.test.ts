import { createHmac } from "node:crypto"
import type { IncomingHttpHeaders } from "node:http"
import { ProblemError } from "../http/problem-error"
import { casso } from "./casso"
import { transferKey, type BankGateway } from "./gateway"
import { payos } from "./payos"
import { sepay } from "./sepay"

/** A call that its service has signed. */
type Call = { raw: Buffer; headers: IncomingHttpHeaders; secret: string; now: Date }

const read = (gateway: BankGateway, { raw, headers, secret, now }: Call) => gateway.read(raw, headers, secret, now)

/** `401 bank_signature` */
function refusalOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ProblemError) return `${error.status} ${error.problems[0]?.type}`
    throw error
  }
  return "accepted"
}

const UNSIGNED = "401 bank_signature"
const INVALID = "400 invalid_notice"

const flipped = (text: string, at: number, bit: number) =>
  Buffer.from(text).map((byte, i) => (i === at ? byte ^ (1 << bit) : byte)) as Buffer

/** Every bit of a text, one after the other. */
function* eachBit(text: string) {
  for (let at = 0; at < Buffer.byteLength(text); at++) {
    for (let bit = 0; bit < 8; bit++) yield { at, bit, text: flipped(text, at, bit) }
  }
}

const NOW = new Date("2026-11-26T11:05:00Z")

describe("SePay", () => {
  const NOTICE = {
    id: 92704,
    gateway: "Vietcombank",
    transactionDate: "2026-11-26 18:04:37",
    accountNumber: "0123499999",
    code: null,
    content: "MBVCB.3278907687.OCOPWF7K2M9Q.CT tu 0071000888888 NGUYEN VAN A toi 0123499999",
    transferType: "in",
    transferAmount: 2277000,
    accumulated: 19077000,
    subAccount: null,
    referenceCode: "MBVCB.3278907687",
    description: "",
  }
  const SECRET = "whsec-of-our-own"

  function call(body: unknown, at = NOW): Call & { raw: Buffer } {
    const raw = Buffer.from(typeof body === "string" ? body : JSON.stringify(body, null, 1))
    const timestamp = String(Math.floor(at.getTime() / 1000))
    const signature = createHmac("sha256", SECRET).update(`${timestamp}.${raw.toString()}`).digest("hex")
    const headers = { "x-sepay-timestamp": timestamp, "x-sepay-signature": `sha256=${signature}` }
    return { raw, headers, secret: SECRET, now: NOW }
  }

  test("tells what moved, its time being that of Vietnam", () => {
    expect(read(sepay, call(NOTICE))).toEqual([
      {
        transaction_id: "92704",
        account_number: "0123499999",
        amount: 2277000,
        direction: "in",
        memo: NOTICE.content,
        at: new Date("2026-11-26T11:04:37Z"),
        reference: "MBVCB.3278907687",
        payer: null,
      },
    ])
  })

  test("and what went out", () => {
    expect(read(sepay, call({ ...NOTICE, transferType: "out" }))[0]?.direction).toBe("out")
  })

  test("is refused when one bit of the body, the second or the signature is another", () => {
    const signed = call(NOTICE)
    const text = signed.raw.toString()
    for (const { at, bit, text: raw } of eachBit(text)) {
      expect(
        refusalOf(() => read(sepay, { ...signed, raw })),
        `bit ${bit} of byte ${at}`,
      ).toBe(UNSIGNED)
    }
    for (const name of ["x-sepay-timestamp", "x-sepay-signature"] as const) {
      for (const { at, bit, text: other } of eachBit(String(signed.headers[name]))) {
        const headers = { ...signed.headers, [name]: other.toString("latin1") }
        expect(
          refusalOf(() => read(sepay, { ...signed, headers })),
          `${name}, bit ${bit} of ${at}`,
        ).toBe(UNSIGNED)
      }
    }
  })

  test.each([
    ["no signature", { "x-sepay-signature": undefined }],
    ["no second", { "x-sepay-timestamp": undefined }],
    ["another kind of signature", { "x-sepay-signature": "md5=00" }],
    ["an empty signature", { "x-sepay-signature": "sha256=" }],
  ])("is refused with %s", (_, headers) => {
    const signed = call(NOTICE)
    expect(refusalOf(() => read(sepay, { ...signed, headers: { ...signed.headers, ...headers } }))).toBe(UNSIGNED)
  })

  test("is refused by another secret, and by none", () => {
    expect(refusalOf(() => read(sepay, { ...call(NOTICE), secret: "another" }))).toBe(UNSIGNED)
    const raw = Buffer.from(JSON.stringify(NOTICE))
    const timestamp = String(NOW.getTime() / 1000)
    const signature = createHmac("sha256", "").update(`${timestamp}.${raw.toString()}`).digest("hex")
    const headers = { "x-sepay-timestamp": timestamp, "x-sepay-signature": `sha256=${signature}` }
    expect(refusalOf(() => read(sepay, { raw, headers, secret: "", now: NOW }))).toBe(UNSIGNED)
  })

  test.each([
    [0, "accepted"],
    [300, "accepted"],
    [-300, "accepted"],
    [301, UNSIGNED],
    [-301, UNSIGNED],
  ])("signed %i seconds ago it is %s", (seconds, outcome) => {
    const signed = call(NOTICE, new Date(NOW.getTime() - seconds * 1000))
    expect(refusalOf(() => read(sepay, signed))).toBe(outcome)
  })

  test.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["a list", []],
    ["no id", { ...NOTICE, id: undefined }],
    ["a fraction of a đồng", { ...NOTICE, transferAmount: 0.5 }],
    ["nothing moved", { ...NOTICE, transferAmount: 0 }],
    ["an amount below zero", { ...NOTICE, transferAmount: -5 }],
    ["an amount in words", { ...NOTICE, transferAmount: "2277000" }],
    ["more than a number holds exactly", { ...NOTICE, transferAmount: 2 ** 53 }],
    ["a day that does not exist", { ...NOTICE, transactionDate: "2026-02-30 10:00:00" }],
    ["an hour that does not exist", { ...NOTICE, transactionDate: "2026-02-28 24:00:00" }],
    ["no account", { ...NOTICE, accountNumber: " " }],
    ["another direction", { ...NOTICE, transferType: "sideways" }],
  ])("signed but with %s it is invalid", (_, body) => {
    expect(refusalOf(() => read(sepay, call(body)))).toBe(INVALID)
  })

  test("the id of their list is another one, but the transfer is known again", () => {
    const [notice] = read(sepay, call(NOTICE))
    const listed = { ...notice!, transaction_id: "07ad3dc9-0000-4000-8000-0afffe87053b" }
    expect(transferKey(listed)).toBe(transferKey(notice!))
    expect(transferKey({ ...notice!, amount: 1 })).not.toBe(transferKey(notice!))
    const nameless = { ...notice!, reference: "" }
    expect(transferKey({ ...nameless, at: NOW })).not.toBe(transferKey(nameless))
  })
})

describe("payOS", () => {
  const SECRET = "1a54716c8f0efb2744fb28b6e38b25da7f67a925d98bc1c18bd8faaecadd7675"
  const DATA = {
    orderCode: 123,
    amount: 3000,
    description: "VQRIO123",
    accountNumber: "12345678",
    reference: "TF230204212323",
    transactionDateTime: "2023-02-04 18:25:00",
    currency: "VND",
    paymentLinkId: "124c33293c43417ab7879e14c8d9eb18",
    code: "00",
    desc: "Thành công",
    counterAccountBankId: "",
    counterAccountBankName: "",
    counterAccountName: "",
    counterAccountNumber: "",
    virtualAccountName: "",
    virtualAccountNumber: "",
  }
  const SIGNATURE = "412e915d2871504ed31be63c8f62a149a4410d34c4c42affc9006ef9917eaa03"

  const call = (data: unknown, signature: unknown = SIGNATURE): Call => ({
    raw: Buffer.from(JSON.stringify({ code: "00", desc: "success", success: true, data, signature })),
    headers: {},
    secret: SECRET,
    now: NOW,
  })

  function signed(data: Record<string, unknown>): Call {
    const text = Object.keys(data)
      .sort()
      .map((key) => `${key}=${data[key] ?? ""}`)
      .join("&")
    return call(data, createHmac("sha256", SECRET).update(text).digest("hex"))
  }

  test("its own example is accepted", () => {
    expect(read(payos, call(DATA))).toEqual([
      {
        transaction_id: "TF230204212323",
        account_number: "12345678",
        amount: 3000,
        direction: "in",
        memo: "VQRIO123",
        at: new Date("2023-02-04T11:25:00Z"),
        reference: "TF230204212323",
        payer: null,
      },
    ])
  })

  test("who paid is told when it is known, and null is signed as nothing", () => {
    const payer = { counterAccountBankId: "970415", counterAccountNumber: "8888888888", counterAccountName: null }
    expect(read(payos, signed({ ...DATA, ...payer }))[0]?.payer).toEqual({
      bank: "970415",
      account: "8888888888",
      name: null,
    })
  })

  test("is refused when one bit of a field or of the signature is another", () => {
    for (const [key, value] of Object.entries(DATA)) {
      for (const { at, bit, text } of eachBit(String(value))) {
        const data = { ...DATA, [key]: typeof value === "number" ? Number(text) : text.toString("latin1") }
        expect(
          refusalOf(() => read(payos, call(data))),
          `${key}, bit ${bit} of ${at}`,
        ).toBe(UNSIGNED)
      }
    }
    for (const { at, bit, text } of eachBit(SIGNATURE)) {
      expect(
        refusalOf(() => read(payos, call(DATA, text.toString("latin1")))),
        `bit ${bit} of ${at}`,
      ).toBe(UNSIGNED)
    }
  })

  test.each([
    [
      "the signature that their README prints, which is another key's",
      "8d8640d802576397a1ce45ebda7f835055768ac7ad2e0bfb77f9b8f12cca4c7f",
    ],
    ["none", undefined],
    ["an empty one", ""],
    ["a number", 5],
  ])("is refused with %s", (_, signature) => {
    const raw = Buffer.from(JSON.stringify({ data: DATA, signature }))
    expect(refusalOf(() => payos.read(raw, {}, SECRET, NOW))).toBe(UNSIGNED)
  })

  test("is refused when a field is added", () => {
    expect(refusalOf(() => read(payos, call({ ...DATA, extra: "1" })))).toBe(UNSIGNED)
  })

  test("a payment that failed is no movement", () => {
    expect(read(payos, signed({ ...DATA, code: "01" }))).toEqual([])
  })

  test.each([
    ["another currency", { ...DATA, currency: "USD" }],
    ["a fraction", { ...DATA, amount: 1.5 }],
    ["no bank's number", { ...DATA, reference: "" }],
    ["no moment", { ...DATA, transactionDateTime: "hôm qua" }],
  ])("signed but with %s it is invalid", (_, data) => {
    expect(refusalOf(() => read(payos, signed(data)))).toBe(INVALID)
  })

  test("what is no JSON is invalid", () => {
    expect(refusalOf(() => payos.read(Buffer.from([0xff]), {}, SECRET, NOW))).toBe(INVALID)
  })
})

describe("Casso", () => {
  const SECRET = "mgExMrjj4i7a1p8Cs6LmFbpCd8lbw4sSX4LZXPag7TKazeIogtR90tvWYTkwQbvs"
  const BODY =
    '{"error":0,"data":{"id":0,"reference":"MA_GIAO_DICH_THU_NGHIEM","description":"giao dich thu nghiem","amount":599000,"runningBalance":25000000,"transactionDateTime":"2024-10-03 15:06:37","accountNumber":"88888888","bankName":"VPBank","bankAbbreviation":"VPB","virtualAccountNumber":"","virtualAccountName":"","counterAccountName":"NGUYEN VAN A","counterAccountNumber":"8888888888","counterAccountBankId":"970415","counterAccountBankName":"VietinBank"}}'
  const SIGNATURE =
    "ed0a4bd2e826d5cb69988cdb141e6c1a080e21f3b57eb72cd78192220042b9e7dde0868fc667faea8e224900fa7904e7c88dfa098032fb2d6b6996856e8b7ff3"
  const SENT = 1727948258788

  const call = (header: unknown, body = BODY, now = SENT): Call => ({
    raw: Buffer.from(body),
    headers: { "x-casso-signature": header as string },
    secret: SECRET,
    now: new Date(now),
  })
  const OWN = `t=${SENT},v1=${SIGNATURE}`

  /** Their fields in the order of the alphabet already. */
  function signed(change: object): Call {
    const data = Object.entries({ ...JSON.parse(BODY).data, ...change }).sort(([a], [b]) => (a < b ? -1 : 1))
    const body = JSON.stringify({ data: Object.fromEntries(data), error: 0 })
    const v1 = createHmac("sha512", SECRET).update(`${SENT}.${body}`).digest("hex")
    return call(`t=${SENT},v1=${v1}`, body)
  }

  test("its own example is accepted", () => {
    expect(read(casso, call(OWN))).toEqual([
      {
        transaction_id: "0",
        account_number: "88888888",
        amount: 599000,
        direction: "in",
        memo: "giao dich thu nghiem",
        at: new Date("2024-10-03T08:06:37Z"),
        reference: "MA_GIAO_DICH_THU_NGHIEM",
        payer: { bank: "970415", account: "8888888888", name: "NGUYEN VAN A" },
      },
    ])
  })

  test("what goes out is below zero", () => {
    expect(read(casso, signed({ amount: -5000 }))[0]).toMatchObject({ amount: 5000, direction: "out" })
  })

  test("is refused when one bit of the body or of the header is another", () => {
    for (const { at, bit, text } of eachBit(BODY)) {
      const outcome = refusalOf(() => read(casso, { ...call(OWN), raw: text }))
      // What is no JSON any more cannot be sorted, and so not be compared.
      expect([UNSIGNED, INVALID], `bit ${bit} of byte ${at}`).toContain(outcome)
    }
    for (const { at, bit, text } of eachBit(OWN)) {
      expect(
        refusalOf(() => read(casso, call(text.toString("latin1")))),
        `bit ${bit} of ${at}`,
      ).toBe(UNSIGNED)
    }
  })

  test.each([undefined, "", "v1=", SIGNATURE, `t=,v1=${SIGNATURE}`])("is refused with the header %j", (header) => {
    expect(refusalOf(() => read(casso, call(header)))).toBe(UNSIGNED)
  })

  test("is accepted for a day", () => {
    const day = 24 * 3600 * 1000
    expect(refusalOf(() => read(casso, call(OWN, BODY, SENT + day)))).toBe("accepted")
    expect(refusalOf(() => read(casso, call(OWN, BODY, SENT + day + 1)))).toBe(UNSIGNED)
  })

  test.each([
    ["nothing moved", { amount: 0 }],
    ["no account", { accountNumber: null }],
    ["a moment of another form", { transactionDateTime: "2024-10-03T15:06:37Z" }],
  ])("signed but with %s it is invalid", (_, change) => {
    expect(refusalOf(() => read(casso, signed(change)))).toBe(INVALID)
  })
})
