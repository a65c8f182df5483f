import { data } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PageTitle } from "#app/features/form/page-title.tsx"
import { attempt } from "#app/features/form/refusal.server.ts"
import { GoodsPreview } from "#app/features/listing/goods-preview.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

/** Goods that an official reviews, as shoppers will see them. Null, with 410, for a link that shows nothing any more. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const token = url.searchParams.get("ma")
  if (token === null) return data({ preview: null }, { status: 410 })
  const shown = await attempt(() => context.get(apiContext).proposalPreview(token))
  if (shown.ok) return data({ preview: shown.value })
  if (shown.problem.status !== 400) throw errorPage(shown.problem)
  return data({ preview: null }, { status: 410 })
}

export default function ListingPreview({ loaderData: { preview } }: Route.ComponentProps) {
  if (preview === null) return <Gone />
  const { organization, status, content, photos } = preview
  return (
    <div className="page max-w-xl space-y-5 py-6 lg:py-10">
      <PageTitle title={m.listing_preview_title()} />
      <h1 className="text-21">{m.listing_preview_title()}</h1>
      {status !== "approved" && (
        <Notice tone="info">
          <p>{m.listing_preview_lead()}</p>
        </Notice>
      )}
      <GoodsPreview content={content} photos={photos} maker={organization} />
    </div>
  )
}

function Gone() {
  return (
    <div className="page max-w-xl py-6 lg:py-10">
      <PageTitle title={m.listing_preview_gone_title()} />
      <h1 className="text-27 lg:text-34">{m.listing_preview_gone_title()}</h1>
      <p className="mt-4 max-w-prose">{m.listing_preview_gone()}</p>
    </div>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
