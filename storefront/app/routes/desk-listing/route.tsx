import { partOfField, type ListingDocument } from "@ocop/shared/listing"
import { Form, Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { goodsPath, listingPath, PAGES, productPath, type ListingPageName } from "#app/features/listing/paths.ts"
import { ReviewNotes } from "#app/features/listing/review-notes.tsx"
import { StatusTag } from "#app/features/listing/status-tag.tsx"
import { PAGE_WORDS } from "#app/features/listing/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import { Icon } from "#app/ui/icon.tsx"
import { Notice } from "#app/ui/notice.tsx"
import type { Route } from "./+types/route.ts"
import { GiveUp } from "./give-up.tsx"
import { moveListing } from "./move-listing.server.ts"
import { Preview } from "./preview.tsx"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, listing] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskListings.listing(params.co_so, params.id)),
  ])
  return { desk, listing }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  return moveListing(request, url, context.get(apiContext), params)
}

export default function DeskListing({ loaderData: { desk, listing }, actionData }: Route.ComponentProps) {
  const { handle } = desk.organization
  const problems = actionData?.problems ?? []
  const { id, status, content, product_id } = listing
  return (
    <DeskPage desk={desk} title={content.name || m.listing_nameless()} refused={problems.length > 0}>
      <div className="max-w-xl space-y-5">
        <p className="mt-2 flex flex-wrap items-center gap-3">
          <StatusTag status={status} />
          {product_id !== null && (
            <Link to={href(productPath(handle, product_id))} className="inline-flex min-h-11 items-center">
              {m.listing_to_product()}
            </Link>
          )}
        </p>
        <ErrorSummary problems={problems.map(({ message }) => ({ message }))} />
        <ReviewNotes listing={listing} />
        {product_id !== null && status !== "approved" && (
          <Notice tone="info">
            <p>{m.listing_change_waits()}</p>
          </Notice>
        )}
        <Pages listing={listing} handle={handle} />
        <Preview listing={listing} maker={desk.organization.name} />
        <Steps listing={listing} action={href(listingPath(handle, id))} />
        {isEditable(listing) && <GiveUp listing={listing} action={href(listingPath(handle, id))} />}
        <Link to={href(`${goodsPath(handle)}?xem=nhap`)} className="inline-flex min-h-11 items-center">
          {m.listing_all()}
        </Link>
      </div>
    </DeskPage>
  )
}

function isEditable({ status }: ListingDocument): boolean {
  return status === "draft" || status === "sent_back"
}

/** The five pages, and what each still lacks. */
function Pages({ listing, handle }: { listing: ListingDocument; handle: string }) {
  return (
    <ol className="divide-y-[1.5px] divide-tro-2 border-y-[1.5px] border-tro-2">
      {PAGES.map((page) => (
        <li key={page} className="flex items-center justify-between gap-3 py-1">
          {isEditable(listing) ? (
            <Link to={href(listingPath(handle, listing.id, page))} className="inline-flex min-h-11 items-center">
              {PAGE_WORDS[page]()}
            </Link>
          ) : (
            <span className="inline-flex min-h-11 items-center">{PAGE_WORDS[page]()}</span>
          )}
          <PageState listing={listing} page={page} />
        </li>
      ))}
    </ol>
  )
}

function PageState({ listing, page }: { listing: ListingDocument; page: ListingPageName }) {
  const missing = listing.gaps.filter(({ part }) => part === page).length
  const isToMend = listing.status === "sent_back" && Object.keys(listing.reasons).some((f) => partOfField(f) === page)
  if (isToMend) return <span className="font-semibold text-son-7">{m.listing_to_mend()}</span>
  if (missing > 0) return <span className="text-15 text-tro-7">{m.listing_missing({ n: missing })}</span>
  if (page === "photos")
    return <span className="text-15 text-tro-7">{m.listing_photo_count({ n: listing.photos.length })}</span>
  return (
    <span className="inline-flex items-center gap-1 text-15 text-lua-7">
      <Icon name="check" size={18} />
      {m.listing_complete()}
    </span>
  )
}

function Steps({ listing, action }: { listing: ListingDocument; action: string }) {
  const { status, gaps } = listing
  if (status === "approved" || status === "withdrawn") return null
  return (
    <Form method="post" action={action} className="flex flex-wrap gap-3">
      {isEditable(listing) && gaps.length === 0 && (
        <Button type="submit" name="intent" value="submit">
          {m.listing_submit()}
        </Button>
      )}
      {status === "submitted" && (
        <Button type="submit" name="intent" value="draft" look="outline">
          {m.listing_take_back()}
        </Button>
      )}
    </Form>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
