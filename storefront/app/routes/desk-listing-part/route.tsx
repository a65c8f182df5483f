import { data, Form, Link, useNavigation } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { withAnchors } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { NAME_IDS, NameFields } from "#app/features/listing/name-fields.tsx"
import { listingPath, PAGES, pageOfSlug } from "#app/features/listing/paths.ts"
import { ReviewNotes } from "#app/features/listing/review-notes.tsx"
import { setOptions } from "#app/features/listing/set-options.server.ts"
import { PAGE_WORDS } from "#app/features/listing/words.ts"
import { seeOther } from "#app/http/see-other.server.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { Button } from "#app/ui/button.tsx"
import { ErrorSummary } from "#app/ui/error-summary.tsx"
import type { Route } from "./+types/route.ts"
import { labelIds, LabelFields } from "./label-fields.tsx"
import { PackFields, packIds } from "./pack-fields.tsx"
import { Photos } from "./photos.tsx"
import { savePart } from "./save-part.server.ts"
import { STORY_ID, StoryField } from "./story-field.tsx"
import { valuesOf } from "./values.ts"

export { shouldRevalidate } from "#app/http/after-refusal.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const page = pageOfSlug(params.trang)
  if (page === undefined) throw data(null, { status: 404 })
  const api = context.get(apiContext)
  const [desk, listing] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskListings.listing(params.co_so, params.id)),
  ])
  if (listing.status !== "draft" && listing.status !== "sent_back") throw seeOther(listingPath(params.co_so, params.id))
  return {
    desk,
    listing,
    page,
    sets: page === "name" ? setOptions() : [],
    /** One row more than there are packs. */
    more: url.searchParams.has("them"),
  }
}

export async function action({ request, url, params, context }: Route.ActionArgs) {
  const page = pageOfSlug(params.trang)
  if (page === undefined) throw data(null, { status: 404 })
  return savePart(request, url, context.get(apiContext), { ...params, page })
}

export default function DeskListingPart({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, listing, page, sets, more } = loaderData
  const { handle } = desk.organization
  const problems = actionData?.problems ?? []
  const values = actionData?.values ?? valuesOf(listing.content, more)
  const { formMethod } = useNavigation()
  const number = PAGES.indexOf(page) + 1
  const ids = { ...NAME_IDS, ...packIds(values.packs.length), ...labelIds(), story: STORY_ID, file: "tep-anh" }
  return (
    <DeskPage desk={desk} title={PAGE_WORDS[page]()} refused={problems.length > 0}>
      <div className="mt-2 max-w-xl space-y-5">
        <p className="text-15 text-tro-7">
          {m.listing_page_of({ n: number, count: PAGES.length })}
          {listing.content.name !== "" && (
            <>
              {" · "}
              <span lang="vi">{listing.content.name}</span>
            </>
          )}
        </p>
        <ErrorSummary problems={withAnchors(problems, ids)} />
        <ReviewNotes listing={listing} page={page} />
        {page === "photos" ? (
          <Photos listing={listing} problems={problems} action={href(listingPath(handle, listing.id, "photos"))} />
        ) : (
          <Form method="post" noValidate className="space-y-5">
            {page === "name" && <NameFields values={values} sets={sets} problems={problems} />}
            {page === "packs" && (
              <PackFields values={values} isFixed={listing.product_id !== null} problems={problems} />
            )}
            {page === "label" && (
              <LabelFields values={values} set_no={listing.content.set_no ?? 0} problems={problems} />
            )}
            {page === "story" && <StoryField value={values.story} problems={problems} />}
            <div className="flex flex-wrap gap-3">
              <SubmitButton name="intent" value="next" pending={formMethod === "POST"}>
                {m.listing_save_next()}
              </SubmitButton>
              <Button type="submit" name="intent" value="back" look="outline">
                {m.listing_save_back()}
              </Button>
            </div>
          </Form>
        )}
        <Link to={href(listingPath(handle, listing.id))} className="inline-flex min-h-11 items-center">
          {m.listing_overview()}
        </Link>
      </div>
    </DeskPage>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
