/**
 * Stripe's interface for payments and refunds as it is published, for tests: docs.stripe.com/api, "Payment Intents",
 * "Refunds", "Idempotent requests", "Errors", "Webhook signatures". It knows the parameters that we send and refuses any
 * other, answers a repeated key as before and refuses it with other words, and signs what it tells.
 */
import { createHmac, randomBytes } from "node:crypto"
import { createServer } from "node:http"

/** Cards of docs.stripe.com/testing, by what they do. */
export const CARDS = { good: "4242424242424242", declined: "4000000000009995", secure: "4000002760003184" }

const KNOWN = {
  "POST /v1/payment_intents":
    /^(amount|currency|capture_method|description|payment_method_types\[\d+\]|metadata\[\w+\]|expand\[\d+\])$/,
  "POST /v1/payment_intents/:id": /^(amount|expand\[\d+\])$/,
  "POST /v1/payment_intents/:id/cancel": /^$/,
  "POST /v1/refunds": /^(payment_intent|amount|metadata\[\w+\])$/,
}

class StripeProblem extends Error {
  constructor(status, error) {
    super(error.message)
    Object.assign(this, { status, error })
  }
}

const refused = (code, message, more = {}) =>
  new StripeProblem(400, { type: "invalid_request_error", code, message, ...more })
const id = (prefix) => `${prefix}_${randomBytes(12).toString("hex")}`
const now = () => Math.floor(Date.now() / 1000)

/** As docs.stripe.com/webhooks#verify-manually says. */
export function signatureOf(payload, secret, at = now()) {
  return `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${payload}`).digest("hex")}`
}

export function eventOf(type, object) {
  return { id: id("evt"), object: "event", type, created: now(), livemode: false, data: { object } }
}

/** `apiKey`: the only one that is let in. `tell`: called with each event, when what it tells of has happened. */
export class FakeStripe {
  intents = new Map()
  refunds = new Map()
  /** What was asked, the oldest first: `{ call, path, body, key }`, the body as it came. */
  asked = []
  /** How the next calls go wrong, by call: "hang-up", "lost-answer" or an error's body with its `status`. */
  faults = new Map()
  #answers = new Map()

  constructor({ apiKey, tell = async () => {} }) {
    Object.assign(this, { apiKey, tell })
    this.server = createServer((req, res) => void this.#serve(req, res))
  }

  listen(port) {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject).listen(port, "127.0.0.1", resolve)
    })
  }

  close() {
    this.server.closeAllConnections()
    return new Promise((resolve) => this.server.close(resolve))
  }

  /** What Stripe.js does in the browser: a card is tried, by the payment's client secret. */
  async confirm(client_secret, card) {
    const intent = [...this.intents.values()].find((each) => each.client_secret === client_secret)
    if (!intent) throw refused("resource_missing", "No such payment_intent")
    if (!intent.status.startsWith("requires_")) throw refused("payment_intent_unexpected_state", "Not to be confirmed")
    if (card === CARDS.declined) {
      const error = { type: "card_error", code: "card_declined", decline_code: "insufficient_funds" }
      Object.assign(intent, { status: "requires_payment_method", last_payment_error: error })
      await this.tell(eventOf("payment_intent.payment_failed", { ...intent }))
      return { error: { ...error, message: "Your card has insufficient funds." } }
    }
    if (card === CARDS.secure && intent.status !== "requires_action") {
      intent.status = "requires_action"
      return { intent }
    }
    Object.assign(intent, { status: "succeeded", amount_received: intent.amount, latest_charge: id("ch") })
    await this.tell(eventOf("payment_intent.succeeded", { ...intent }))
    return { intent }
  }

  /** The card's bank has decided. */
  async settleRefund(refund_id, change) {
    const refund = Object.assign(this.refunds.get(refund_id), change)
    const type = refund.status === "failed" ? "refund.failed" : "refund.updated"
    await this.tell(eventOf(type, { ...refund }))
  }

  async #serve(req, res) {
    const answer = (status, body) => {
      res.writeHead(status, { "content-type": "application/json", "access-control-allow-origin": "*" })
      res.end(JSON.stringify(body))
    }
    try {
      const chunks = []
      for await (const chunk of req) chunks.push(chunk)
      const body = Buffer.concat(chunks).toString()
      const { pathname, searchParams } = new URL(req.url, "http://stripe")
      if (pathname === "/js/confirm") {
        const { client_secret, card } = JSON.parse(body)
        return answer(200, await this.confirm(client_secret, card))
      }
      const call = `${req.method} ${pathname.replace(/\b(pi|re)_\w+/, ":id")}`
      const key = req.headers["idempotency-key"] ?? null
      const asked = { call, path: pathname, body, key, query: searchParams }
      this.asked.push(asked)
      if (req.headers.authorization !== `Bearer ${this.apiKey}`) {
        throw new StripeProblem(401, { type: "invalid_request_error", message: "Invalid API Key provided" })
      }
      const fault = this.faults.get(call)
      if (fault === "hang-up") return req.socket.destroy()
      if (fault?.status) throw new StripeProblem(fault.status, fault.error)
      const done = await this.#once(asked)
      return fault === "lost-answer" ? req.socket.destroy() : answer(200, done)
    } catch (problem) {
      const { status = 500, error = { type: "api_error", message: String(problem) } } = problem
      return answer(status, { error })
    }
  }

  /** docs.stripe.com/api/idempotent_requests */
  async #once(asked) {
    const { call, path, body, key } = asked
    if (key === null || !call.startsWith("POST")) return this.#do(asked)
    const words = `${path} ${body}`
    const known = this.#answers.get(key)
    if (known && known.words !== words) {
      const message =
        "Keys for idempotent requests can only be used with the same parameters they were first used with."
      throw new StripeProblem(400, { type: "idempotency_error", message })
    }
    if (!known) this.#answers.set(key, { words, done: structuredClone(await this.#do(asked)) })
    return this.#answers.get(key).done
  }

  #do({ call, path, body, query }) {
    const params = Object.fromEntries(new URLSearchParams(body))
    const unknown = Object.keys(params).find((name) => !KNOWN[call]?.test(name))
    if (unknown) throw refused("parameter_unknown", `Received unknown parameter: ${unknown}`)
    const found = (of) => {
      const one = of.get(path.split("/")[3])
      if (!one) throw refused("resource_missing", `No such object: ${path}`)
      return one
    }
    switch (call) {
      case "POST /v1/payment_intents":
        return this.#create(params)
      case "GET /v1/payment_intents/:id":
        return found(this.intents)
      case "POST /v1/payment_intents/:id":
        return this.#update(found(this.intents), params)
      case "POST /v1/payment_intents/:id/cancel":
        return this.#cancel(found(this.intents))
      case "POST /v1/refunds":
        return this.#refund(params)
      case "GET /v1/refunds/:id":
        return found(this.refunds)
      case "GET /v1/refunds": {
        const data = [...this.refunds.values()].filter((each) => each.payment_intent === query.get("payment_intent"))
        return { object: "list", data, has_more: false, url: "/v1/refunds" }
      }
      default:
        throw refused("unknown_call", `Unrecognized request URL (${call})`)
    }
  }

  #create({ amount, currency, capture_method, description, ...rest }) {
    const made = id("pi")
    const intent = {
      ...{ id: made, object: "payment_intent", amount: wholeOf(amount), amount_received: 0, currency },
      ...{ capture_method, description, client_secret: `${made}_secret_${randomBytes(8).toString("hex")}` },
      ...{ status: "requires_payment_method", created: now(), last_payment_error: null, latest_charge: null },
      metadata: metadataOf(rest),
      payment_method: null,
      payment_method_types: Object.keys(rest).flatMap((name) => (/^payment_method_types/.test(name) ? rest[name] : [])),
    }
    this.intents.set(made, intent)
    return intent
  }

  #update(intent, { amount }) {
    if (!intent.status.startsWith("requires_")) throw this.#unexpected(intent)
    intent.amount = wholeOf(amount)
    return intent
  }

  #cancel(intent) {
    if (!intent.status.startsWith("requires_")) throw this.#unexpected(intent)
    intent.status = "canceled"
    return intent
  }

  #unexpected(intent) {
    const message = `You cannot do this to a PaymentIntent with a status of ${intent.status}.`
    return refused("payment_intent_unexpected_state", message, { payment_intent: { ...intent } })
  }

  #refund({ payment_intent, amount, ...rest }) {
    const intent = this.intents.get(payment_intent)
    if (!intent) throw refused("resource_missing", `No such payment_intent: '${payment_intent}'`)
    const given = [...this.refunds.values()].filter((each) => each.payment_intent === payment_intent)
    const left = intent.amount_received - given.reduce((sum, each) => sum + each.amount, 0)
    if (left === 0) throw refused("charge_already_refunded", "Charge has already been refunded.")
    if (wholeOf(amount) > left) throw refused("amount_too_large", "Refund amount is greater than unrefunded amount.")
    const refund = {
      ...{ id: id("re"), object: "refund", amount: wholeOf(amount), currency: intent.currency, payment_intent },
      ...{ status: "succeeded", created: now(), failure_reason: undefined, metadata: metadataOf(rest) },
    }
    this.refunds.set(refund.id, refund)
    return refund
  }
}

/** Stripe for the browser tests: it tells the shop of what happens. */
export function standInForStripe({ STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, backendUrl }) {
  const tell = async (event) => {
    const body = JSON.stringify(event)
    const headers = { "content-type": "application/json", "stripe-signature": signatureOf(body, STRIPE_WEBHOOK_SECRET) }
    await fetch(`${backendUrl}/hooks/stripe`, { method: "POST", headers, body })
  }
  return new FakeStripe({ apiKey: STRIPE_API_KEY, tell })
}

function wholeOf(text) {
  if (!/^[1-9]\d*$/.test(text)) throw refused("parameter_invalid_integer", `Invalid integer: ${text}`)
  return Number(text)
}

function metadataOf(params) {
  const pairs = Object.entries(params).flatMap(([name, value]) => {
    const [, key] = /^metadata\[(\w+)\]$/.exec(name) ?? []
    return key ? [[key, value]] : []
  })
  return Object.fromEntries(pairs)
}
