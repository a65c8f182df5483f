import type { SaleStopNotice } from "@ocop/shared/catalogue"
import { formatDay } from "@ocop/shared/day"
import type { ListingPolicy } from "@ocop/shared/listing-policy"
import type { Problem } from "@ocop/shared/problem"
import { isStopInForce } from "@ocop/shared/sale-stop"
import { isRevokedWithoutStar, starOn, type RecognitionFacts, type StarMark } from "@ocop/shared/stars"

export type SaleStopFacts = SaleStopNotice & { lifted_on: string | null }

/** Everything that decides whether one product may be sold, and with which star. */
export type ProductStandingFacts = {
  is_published: boolean
  is_seller_suspended: boolean
  stops: readonly SaleStopFacts[]
  recognitions: readonly RecognitionFacts[]
}

export type SaleProblemType = "stopped" | "revoked" | "lapsed" | "unpublished"
export type SaleProblem = Problem & { type: SaleProblemType }

/** Where a product stands on a day: its star, the notice against it, and why it may not be sold (null: it may). */
export type Standing = { star: StarMark | null; stop: SaleStopNotice | null; problem: SaleProblem | null }

/** A stop outweighs everything else, because it says what people must know of goods they may already have. */
export function standingOn(facts: ProductStandingFacts, policy: ListingPolicy, day: string): Standing {
  const stop = facts.stops.find((notice) => isStopInForce(notice, day)) ?? null
  const star = starOn(facts.recognitions, day)
  return { star, stop: stop && toNotice(stop), problem: problemOf(facts, { stop, star, policy, day }) }
}

type Found = { stop: SaleStopFacts | null; star: StarMark | null; policy: ListingPolicy; day: string }

function problemOf(facts: ProductStandingFacts, { stop, star, policy, day }: Found): SaleProblem | null {
  if (stop) return { type: "stopped", message: wordsOf(stop) }
  if (facts.is_seller_suspended) return { type: "stopped", message: "Cơ sở này đang tạm ngừng bán hàng." }
  if (!facts.is_published) return { type: "unpublished", message: "Sản phẩm này không còn bán." }
  if (isRevokedWithoutStar(facts.recognitions, day)) {
    return { type: "revoked", message: "Sản phẩm này không còn bán vì đã bị thu hồi công nhận." }
  }
  if (policy === "ocop_only" && star === null) {
    return { type: "lapsed", message: "Sản phẩm này tạm không bán vì không có công nhận OCOP còn hiệu lực." }
  }
  return null
}

function wordsOf({ from, number, issuer, reason }: SaleStopNotice): string {
  return `Tạm ngừng bán từ ${formatDay(from)} theo thông báo số ${number} của ${issuer}. Lý do: ${reason}`
}

function toNotice({ scope, number, issuer, from, until, reason, reason_en }: SaleStopFacts): SaleStopNotice {
  return { scope, number, issuer, from, until, reason, reason_en }
}
