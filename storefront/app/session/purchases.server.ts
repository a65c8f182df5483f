import { purchasesCookie } from "./cookies.server.ts"

/** A cookie holds about 4 kB; the oldest purchases make room, and their mailed links open them again. */
const MAX_KEPT = 15

/** The `Set-Cookie` line by which this browser may open one more purchase. */
export async function keepPurchase(request: Request, purchase: { code: string; token: string }): Promise<string> {
  const kept = (await purchasesCookie.read(request)) ?? []
  const others = kept.filter(([code]) => code !== purchase.code)
  return purchasesCookie.write([...others, [purchase.code, purchase.token] as [string, string]].slice(-MAX_KEPT))
}

export async function purchaseToken(request: Request, code: string): Promise<string | null> {
  const kept = (await purchasesCookie.read(request)) ?? []
  return kept.find(([each]) => each === code)?.[1] ?? null
}

/** The code of the purchase that was kept last. */
export async function latestPurchase(request: Request): Promise<string | null> {
  const kept = (await purchasesCookie.read(request)) ?? []
  return kept.at(-1)?.[0] ?? null
}
