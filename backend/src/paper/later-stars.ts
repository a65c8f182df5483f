import type { RecognitionPaper } from "@ocop/shared/paper"

/** The stars of the same product, withdrawn ones aside, that hold longer than until a day. */
export function laterStars(
  { product }: Pick<RecognitionPaper, "product">,
  until: string,
  all: readonly RecognitionPaper[],
): RecognitionPaper[] {
  if (product === null) return []
  return all.filter(
    (other) => other.product?.handle === product.handle && other.verdict !== "revoked" && other.valid_until > until,
  )
}
