import { data, Link, redirect } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { VerdictLine, verdictWords } from "#app/features/evidence/verdict.tsx"
import { headingOf, sentenceOf } from "#app/features/evidence/words.ts"
import { pageMeta } from "#app/features/meta/page-meta.ts"
import { evidenceImage } from "#app/features/share-image/faces.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import { Seal } from "#app/ui/seal.tsx"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"
import { CoveredProducts } from "./covered-products.tsx"
import { PaperFacts } from "./paper-facts.tsx"
import { PaperHistory } from "./paper-history.tsx"
import { PaperLog } from "./paper-log.tsx"
import { PaperScan } from "./paper-scan.tsx"

/** Read outdoors on a weak signal by somebody who doubts: not one script. */
export const handle: RouteHandle = { isScriptless: true, sharedUntil: "catalogue" }

export async function loader({ params, context }: Route.LoaderArgs) {
  const paper = await context.get(apiContext).evidence(params.id)
  if (paper === null) throw data(null, { status: 404 })
  // Mistyped, and corrected since: codes and links that are in the world lead on.
  if (paper.id !== params.id) throw redirect(href(`/chung-nhan/${paper.id}`), 301)
  return { paper, image: evidenceImage(paper) }
}

export function meta({ loaderData, ...args }: Route.MetaArgs) {
  if (!loaderData) return []
  const { paper } = loaderData
  return pageMeta(args, {
    title: m.evidence_title({ what: headingOf(paper), number: paper.number }),
    description: `${verdictWords(paper)}. ${sentenceOf(paper)}`,
    image: loaderData.image,
  })
}

export default function Evidence({ loaderData: { paper } }: Route.ComponentProps) {
  const [product] = paper.products
  const from =
    paper.scope === "product" && product !== undefined
      ? { to: `/san-pham/${product.handle}`, label: product.name, isName: true }
      : { to: `/co-so/${paper.maker.handle}`, label: paper.maker.name, isName: true }
  return (
    <div className="page max-w-[56rem]">
      <Breadcrumbs crumbs={[from]} />
      <div className="space-y-6">
        {paper.demo && <Notice tone="info" title={m.demo_evidence()} />}
        <VerdictLine paper={paper} />
        <div className="flex items-start gap-4">
          {(paper.verdict === "valid" || paper.verdict === "extended") && (
            <Seal size={72} className="hidden shrink-0 text-son-5 sm:block" />
          )}
          <div className="space-y-2">
            <h1 className="text-34">{headingOf(paper)}</h1>
            <p className="max-w-prose text-18">{sentenceOf(paper)}</p>
          </div>
        </div>
        <PaperFacts paper={paper} />
        <PaperScan paper={paper} />
        <CoveredProducts products={paper.products} />
        <PaperLog log={paper.log} />
        <PaperHistory paper={paper} />
        <p className="border-t border-tro-2 pt-4">
          <Link to={href("/khieu-nai")} reloadDocument className="inline-flex items-center gap-1.5 py-2">
            <Icon name="triangle-alert" size={18} />
            {m.evidence_report()}
          </Link>
        </p>
      </div>
    </div>
  )
}
