import { partOfField, type ListingDocument } from "@ocop/shared/listing"
import { m } from "#app/i18n/paraglide/messages.js"
import { Notice } from "#app/ui/notice.tsx"
import type { ListingPageName } from "./paths.ts"
import { fieldWords, FLAG_WORDS } from "./words.ts"

type ReviewNotesProps = { listing: ListingDocument; /** Only what concerns this page. */ page?: ListingPageName }

/** What the reviewer wants mended, and the words that a reviewer would stop at. */
export function ReviewNotes({ listing, page }: ReviewNotesProps) {
  const isHere = (field: string) => page === undefined || partOfField(field) === page
  const reasons =
    listing.status === "sent_back" ? Object.entries(listing.reasons).filter(([field]) => isHere(field)) : []
  const flags = listing.status === "approved" ? [] : listing.flags.filter(({ field }) => isHere(field))
  return (
    <>
      {reasons.length > 0 && (
        <Notice tone="stop" title={m.listing_sent_back()}>
          <ul className="list-disc space-y-1 pl-5">
            {reasons.map(([field, reason]) => (
              <li key={field}>
                {fieldWords(field)}: <span lang="vi">{reason}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {flags.length > 0 && (
        <Notice tone="warning" title={m.listing_flags()}>
          <ul className="list-disc space-y-1 pl-5">
            {flags.map(({ field, kind, word }, index) => (
              <li key={`${field} ${index}`}>
                {fieldWords(field)}: “<span lang="vi">{word}</span>” – {FLAG_WORDS[kind]()}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
