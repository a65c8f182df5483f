import { setTimeout as wait } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"
import type { BankNotice } from "./gateway"
import { Dong, formatVietnamTime, Told, VietnamTime } from "./parse"

/** Where the list of transactions is asked for: `https://userapi.sepay.vn/v2`, or that of their sandbox. */
export type SePayAccess = { baseUrl: string; token: string; timeoutMs?: number }

/** Both ends are included, to the second. */
export type Period = { from: Date; to: Date }

const TIMEOUT_MS = 10_000

/** The most that they give at once. */
const PER_PAGE = 100

/** More than any account moves between two looks: whoever needs more asks for a shorter time. */
const MAX_PAGES = 200

/** They take three calls a second from one address, and say after how many seconds they take the next. */
const MAX_RETRIES = 3
const LONGEST_WAIT_SECONDS = 5

const FAILURES = {
  refused: "SePay does not know the token.",
  too_many_requests: "SePay takes no more calls for now.",
  unavailable: "SePay cannot be reached.",
  timeout: "SePay did not answer in time.",
  unexpected: "SePay answered something that is not in its documentation.",
} as const

/** Why the list could not be read. Nothing of it is kept then: ask for the same time again. */
export class SePayApiError extends MedusaError {
  constructor(
    readonly reason: keyof typeof FAILURES,
    detail = "",
  ) {
    super(MedusaError.Types.UNEXPECTED_STATE, `${FAILURES[reason]} ${detail}`.trim())
  }
}

/** developer.sepay.vn, "API v2: list of transactions". Their calls name the same things otherwise. */
const Row = z.object({
  id: z.string().min(1),
  transaction_date: VietnamTime,
  account_number: z.string().min(1),
  transfer_type: z.enum(["in", "out"]),
  amount_in: Dong.nonnegative(),
  amount_out: Dong.nonnegative(),
  transaction_content: Told,
  reference_number: Told,
})

const Page = z.object({
  status: z.literal("success"),
  data: z.array(Row),
  meta: z.object({ pagination: z.object({ has_more: z.boolean() }) }),
})

/**
 * Everything that moved on the linked accounts in a period, the oldest first. `transaction_id` is a UUID here and a number
 * in their calls: `transferKey` tells which two are one transfer.
 *
 * @throws SePayApiError
 */
export async function listSePayTransfers(access: SePayAccess, period: Period): Promise<BankNotice[]> {
  const notices: BankNotice[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, meta } = await readPage(access, period, page)
    notices.push(...data.map(toNotice).filter(({ amount }) => amount > 0))
    if (!meta.pagination.has_more) return notices
  }
  throw new SePayApiError("unexpected", `More than ${MAX_PAGES} pages.`)
}

function toNotice(row: z.output<typeof Row>): BankNotice {
  return {
    transaction_id: row.id,
    account_number: row.account_number,
    amount: row.transfer_type === "in" ? row.amount_in : row.amount_out,
    direction: row.transfer_type,
    memo: row.transaction_content,
    at: row.transaction_date,
    reference: row.reference_number,
    payer: null,
  }
}

async function readPage(access: SePayAccess, { from, to }: Period, page: number): Promise<z.output<typeof Page>> {
  const address = new URL(`${access.baseUrl.replace(/\/$/, "")}/transactions`)
  address.search = new URLSearchParams({
    transaction_date_from: formatVietnamTime(from),
    transaction_date_to: formatVietnamTime(to),
    transaction_date_sort: "asc",
    per_page: String(PER_PAGE),
    page: String(page),
  }).toString()
  const answer = await askPatiently(access, address)
  const parsed = Page.safeParse(await answer.json().catch(failed))
  if (parsed.success) return parsed.data
  throw new SePayApiError("unexpected", parsed.error.issues[0]?.path.join("."))
}

/** Waits as long as they ask to, some times. */
async function askPatiently(access: SePayAccess, address: URL): Promise<Response> {
  for (let retry = 0; ; retry++) {
    const answer = await ask(access, address)
    if (answer.ok) return answer
    await answer.body?.cancel()
    if (answer.status === 401 || answer.status === 403) throw new SePayApiError("refused")
    if (answer.status >= 500) throw new SePayApiError("unavailable", `Status ${answer.status}.`)
    if (answer.status !== 429) throw new SePayApiError("unexpected", `Status ${answer.status}.`)
    const seconds = Number(answer.headers.get("retry-after") ?? 1)
    if (retry === MAX_RETRIES || !(seconds <= LONGEST_WAIT_SECONDS)) throw new SePayApiError("too_many_requests")
    await wait(seconds * 1000)
  }
}

/** The token goes to this address and to no other one that it may point to. */
async function ask({ token, timeoutMs = TIMEOUT_MS }: SePayAccess, address: URL): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" }
  return fetch(address, { headers, redirect: "error", signal: AbortSignal.timeout(timeoutMs) }).catch(failed)
}

function failed(error: unknown): never {
  if (error instanceof SyntaxError) throw new SePayApiError("unexpected", "No JSON.")
  throw new SePayApiError(error instanceof Error && error.name === "TimeoutError" ? "timeout" : "unavailable")
}
