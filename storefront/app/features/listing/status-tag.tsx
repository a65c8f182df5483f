import type { ListingRow } from "@ocop/shared/listing"
import { STATUS_WORDS } from "./words.ts"

const LOOKS: Record<ListingRow["status"], string> = {
  draft: "bg-cam",
  submitted: "bg-nghe-1",
  sent_back: "bg-son-1",
  approved: "bg-lua-1",
  withdrawn: "bg-cam",
  live: "bg-lua-1",
  archived: "bg-cam",
}

/** What has become of a listing, in a word. */
export function StatusTag({ status }: { status: ListingRow["status"] }) {
  return <span className={`chip shrink-0 ${LOOKS[status]}`}>{STATUS_WORDS[status]()}</span>
}
