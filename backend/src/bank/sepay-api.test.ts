import { answerSePay, sepayPage, sepayRow, withSePay } from "../../integration-tests/fixtures/sepay"
import { listSePayTransfers, SePayApiError } from "./sepay-api"

const TOKEN = "token-of-our-own"
const PERIOD = { from: new Date("2026-11-25T17:00:00Z"), to: new Date("2026-11-26T16:59:59Z") }

async function reasonOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof SePayApiError)) throw new TypeError(`Not a refusal: ${String(error)}`)
  expect(error.message).not.toContain(TOKEN)
  return error.reason
}

test("every page is read, and asked for in the time of Vietnam", async () => {
  const rows = Array.from({ length: 230 }, (_, n) => sepayRow(n))
  const asked: string[] = []
  await withSePay(
    (request, response) => {
      asked.push(`${request.method} ${new URL(request.url!, "http://x").pathname} ${request.query.get("page")}`)
      expect(request.headers.authorization).toBe(`Bearer ${TOKEN}`)
      expect(request.query.get("transaction_date_from")).toBe("2026-11-26 00:00:00")
      expect(request.query.get("transaction_date_to")).toBe("2026-11-26 23:59:59")
      expect(request.query.get("transaction_date_sort")).toBe("asc")
      answerSePay(response, 200, sepayPage(rows, request.query))
    },
    async (baseUrl) => {
      const notices = await listSePayTransfers({ baseUrl: `${baseUrl}/`, token: TOKEN }, PERIOD)
      expect(notices).toHaveLength(230)
      expect(notices[229]).toEqual({
        transaction_id: "00000000-0000-4000-8000-000000000229",
        account_number: "0123499999",
        amount: 1229,
        direction: "in",
        memo: "OCOPWF7K2M9Q lan 229",
        at: new Date("2026-11-26T11:04:37Z"),
        reference: "FT229",
        payer: null,
      })
    },
  )
  expect(asked).toEqual(["GET /v2/transactions 1", "GET /v2/transactions 2", "GET /v2/transactions 3"])
})

test("what goes out is told as such, what has no amount is no movement", async () => {
  const rows = [sepayRow(1, { transfer_type: "out", amount_in: 0, amount_out: 700 }), sepayRow(2, { amount_in: 0 })]
  await withSePay(
    (request, response) => answerSePay(response, 200, sepayPage(rows, request.query)),
    async (baseUrl) => {
      const notices = await listSePayTransfers({ baseUrl, token: TOKEN }, PERIOD)
      expect(notices).toMatchObject([{ direction: "out", amount: 700 }])
    },
  )
})

test("when it is too fast, it waits as long as it is told to", async () => {
  let calls = 0
  await withSePay(
    (request, response) => {
      calls += 1
      if (calls < 3) answerSePay(response, 429, { status: "error" }, { "retry-after": "0" })
      else answerSePay(response, 200, sepayPage([sepayRow(1)], request.query))
    },
    async (baseUrl) => expect(await listSePayTransfers({ baseUrl, token: TOKEN }, PERIOD)).toHaveLength(1),
  )
  expect(calls).toBe(3)
})

test.each([
  ["refused", 401, { status: "error" }, {}],
  ["refused", 403, { status: "error" }, {}],
  ["too_many_requests", 429, { status: "error" }, { "retry-after": "0" }],
  ["too_many_requests", 429, { status: "error" }, { "retry-after": "3600" }],
  ["unavailable", 503, { status: "error" }, {}],
  ["unexpected", 422, { status: "error" }, {}],
  ["unexpected", 200, { status: "success", data: "none" }, {}],
  ["unexpected", 200, sepayPage([sepayRow(1, { amount_in: 0.5 })], new URLSearchParams("page=1&per_page=100")), {}],
  ["unavailable", 302, {}, { location: "http://127.0.0.1:1/elsewhere" }],
] as const)("it is %s by %i %j", async (reason, status, body, headers) => {
  await withSePay(
    (_request, response) => answerSePay(response, status, body, headers),
    async (baseUrl) => expect(await reasonOf(listSePayTransfers({ baseUrl, token: TOKEN }, PERIOD))).toBe(reason),
  )
})

test("text that is no JSON is unexpected", async () => {
  await withSePay(
    (_request, response) => response.end("<html>"),
    async (baseUrl) => expect(await reasonOf(listSePayTransfers({ baseUrl, token: TOKEN }, PERIOD))).toBe("unexpected"),
  )
})

test("no answer, and an answer that never ends, are given up", async () => {
  await withSePay(
    () => undefined,
    async (baseUrl) => {
      const access = { baseUrl, token: TOKEN, timeoutMs: 50 }
      expect(await reasonOf(listSePayTransfers(access, PERIOD))).toBe("timeout")
    },
  )
  await withSePay(
    (_request, response) => response.writeHead(200).write("{"),
    async (baseUrl) => {
      const access = { baseUrl, token: TOKEN, timeoutMs: 200 }
      expect(await reasonOf(listSePayTransfers(access, PERIOD))).toBe("timeout")
    },
  )
})

test("nobody there is unavailable", async () => {
  let gone = ""
  await withSePay(
    () => undefined,
    async (baseUrl) => {
      gone = baseUrl
    },
  )
  expect(await reasonOf(listSePayTransfers({ baseUrl: gone, token: TOKEN }, PERIOD))).toBe("unavailable")
})
