import { GIFT_STEPS, type GiftStep } from "@ocop/shared/gift"

const SLUGS: Readonly<Record<GiftStep, string>> = {
  box: "hop",
  fill: "xep",
  card: "thiep",
  recipients: "nguoi-nhan",
  days: "ngay",
  review: "kiem-tra",
}

/** The page of one step of a gift, without the language. */
export function giftPath(key: string, step: GiftStep): string {
  return `/hop-qua/${encodeURIComponent(key)}/${SLUGS[step]}`
}

export function stepOfSlug(slug: string | undefined): GiftStep | undefined {
  return GIFT_STEPS.find((step) => SLUGS[step] === slug)
}

/** The step after this one; the review is the last. */
export function stepAfter(step: GiftStep): GiftStep {
  return GIFT_STEPS[GIFT_STEPS.indexOf(step) + 1] ?? "review"
}
