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

export const loader = () => legalFacts()

export const meta = (args: Route.MetaArgs) => legalMeta(args, TEXTS)

export default function StarsExplained({ loaderData }: Route.ComponentProps) {
  return <LegalPage texts={TEXTS} policy="stars" facts={loaderData} />
}
