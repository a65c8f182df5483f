/** `loai=` of the list page: the legal forms as shoppers tell them apart. */
export const PRODUCER_KINDS = ["ho-kinh-doanh", "hop-tac-xa", "to-hop-tac", "doanh-nghiep"] as const
export type ProducerKind = (typeof PRODUCER_KINDS)[number]

const KIND_OF_FORM: Readonly<Record<string, ProducerKind>> = {
  household: "ho-kinh-doanh",
  individual: "ho-kinh-doanh",
  farm: "ho-kinh-doanh",
  cooperative: "hop-tac-xa",
  cooperative_group: "to-hop-tac",
  enterprise: "doanh-nghiep",
  private_enterprise: "doanh-nghiep",
}

/** The kind of a legal form; null for associations and where the form is not known. */
export function producerKindOf(legal_form: string): ProducerKind | null {
  return KIND_OF_FORM[legal_form] ?? null
}
