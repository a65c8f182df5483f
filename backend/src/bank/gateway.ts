import type { IncomingHttpHeaders } from "node:http"

/** The account that money came from or went to, as far as the service tells. */
export type Payer = { bank: string | null; account: string | null; name: string | null }

/** A movement on one of our bank accounts, in one form for every service that reports it. */
export type BankNotice = {
  /** By which the service tells it from all others; the same in every repeated notice. */
  transaction_id: string
  account_number: string
  /** Whole đồng, above zero in either direction. */
  amount: number
  direction: "in" | "out"
  /** The payer's words, with whatever the banks have put around them. */
  memo: string
  at: Date
  /** The bank's own number of the transfer; empty when the service does not pass it on. */
  reference: string
  payer: Payer | null
}

/** A service that watches a bank account and calls us. */
export type BankGateway = {
  name: "sepay" | "payos" | "casso"
  /**
   * What a call says, once its signature is found right.
   *
   * @param raw the body as it came
   * @param secret shared with the service; an empty one signs nothing
   * @throws ProblemError 401 `bank_signature`, 400 `invalid_notice`
   */
  read(raw: Buffer, headers: IncomingHttpHeaders, secret: string, now: Date): BankNotice[]
}

/**
 * What two reports of one transfer have in common, also when the service gives it an id in its calls and another in its
 * list, as SePay does: the bank's number of it, else all that is known of it.
 */
export function transferKey({ account_number, direction, amount, reference, at, memo }: BankNotice): string {
  const told = reference ? [reference] : [at.toISOString(), memo]
  return [account_number, direction, amount, ...told].join("|")
}
