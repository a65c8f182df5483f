import { apiContext } from "#app/api/context.ts"
import { depositTerms } from "#app/features/gift/deposit-terms.ts"
import { legalFacts } from "#app/features/legal/facts.server.ts"
import { LegalPage } from "#app/features/legal/legal-page.tsx"
import { legalMeta } from "#app/features/legal/legal-meta.ts"
import type { LegalTexts } from "#app/features/legal/text.ts"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { en } from "./text.en.tsx"
import { vi } from "./text.vi.tsx"

const TEXTS: LegalTexts = { vi, en }

export const handle: RouteHandle = { isScriptless: true, sharedUntil: "catalogue" }

export async function loader({ context }: Route.LoaderArgs) {
  const { deposit } = await context.get(apiContext).giftDeposit()
  return legalFacts(deposit && depositTerms(deposit))
}

export const meta = (args: Route.MetaArgs) => legalMeta(args, TEXTS)

export default function Terms({ loaderData }: Route.ComponentProps) {
  return <LegalPage texts={TEXTS} policy="terms" facts={loaderData} />
}
