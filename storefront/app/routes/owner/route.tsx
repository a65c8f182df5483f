import { legalFacts } from "#app/features/legal/facts.server.ts"
import { legalMeta } from "#app/features/legal/legal-meta.ts"
import { LegalPage } from "#app/features/legal/legal-page.tsx"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { TEXTS } from "./text.tsx"

export const handle: RouteHandle = { isScriptless: true, sharedUntil: "catalogue" }

export const loader = () => legalFacts()

export const meta = (args: Route.MetaArgs) => legalMeta(args, TEXTS)

export default function Owner({ loaderData }: Route.ComponentProps) {
  return <LegalPage texts={TEXTS} facts={loaderData} />
}
