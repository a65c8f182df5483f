/** What has just been done to the basket. `removed` carries what undoing needs. */
export type BasketNotice =
  | { kind: "added"; name: string; count: number }
  | { kind: "changed"; name: string; quantity: number }
  | { kind: "removed"; name: string; variant_id: string; quantity: number }
  /** A line that was to be changed is not there any more. */
  | { kind: "gone" }
  /** Goods of an earlier order, of which some are not sold any more, or are too few. */
  | { kind: "again"; count: number; missing: string[] }
  /** `off`: whole đồng that a code takes off now. */
  | { kind: "voucher_entered"; code: string; off: number }
  | { kind: "voucher_removed"; code: string }
