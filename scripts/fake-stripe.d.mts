type Intent = {
  id: string
  status: string
  amount: number
  amount_received: number
  currency: string
  client_secret: string
  capture_method: string
  payment_method_types: string[]
  metadata: Record<string, string>
}
type Refund = { id: string; status: string; amount: number; payment_intent: string; metadata: Record<string, string> }
export type StripeEvent = { id: string; object: "event"; type: string; created: number; data: { object: object } }
type Asked = { call: string; path: string; body: string; key: string | null }
type Fault = "hang-up" | "lost-answer" | { status: number; error: object }

export const CARDS: { good: string; declined: string; secure: string }
export function signatureOf(payload: string, secret: string, at?: number): string
export function eventOf(type: string, object: object): StripeEvent
export class FakeStripe {
  constructor(options: { apiKey: string; tell?: (event: StripeEvent) => Promise<unknown> })
  tell: (event: StripeEvent) => Promise<unknown>
  readonly intents: Map<string, Intent>
  readonly refunds: Map<string, Refund>
  readonly asked: Asked[]
  readonly faults: Map<string, Fault>
  listen(port: number): Promise<void>
  close(): Promise<void>
  confirm(client_secret: string, card: string): Promise<{ error?: object; intent?: Intent }>
  settleRefund(refund_id: string, change: { status: string; failure_reason?: string }): Promise<void>
}
