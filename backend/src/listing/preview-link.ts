import { PREVIEW_MINUTES } from "@ocop/shared/listing"
import { openLink, sealLink, type Seal } from "../account/sealed-link"
import { pageLink } from "../account/send-mail"
import { env } from "../env"

const SEAL: Seal = { secret: env.COOKIE_SECRET, purpose: "proposal-preview" }

/** The page of the shop on which an official sees a proposal as shoppers will. The link names both. */
export function previewUrl(proposal_id: string, user_id: string): string {
  const ma = sealLink(SEAL, `${proposal_id} ${user_id}`, new Date(), PREVIEW_MINUTES * 60)
  return pageLink(env.STOREFRONT_URL, "vi", "/xem-truoc", { ma })
}

/** Which proposal a link shows, and to whom; null when it was altered or its time is over. */
export function openPreview(token: string): { proposal_id: string; user_id: string } | null {
  const [proposal_id = "", user_id = ""] = (openLink(SEAL, token, new Date()) ?? "").split(" ")
  return proposal_id === "" || user_id === "" ? null : { proposal_id, user_id }
}
