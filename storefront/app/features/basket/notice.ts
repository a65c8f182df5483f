/** What has just been done to the basket. `removed` carries what undoing needs. */
export type BasketNotice =
  | { kind: "added"; name: string; count: number }
  | { kind: "changed"; name: string; quantity: number }
  | { kind: "removed"; name: string; variant_id: string; quantity: number }
