/** Where a gift of a point begins, with one of its boxes chosen if one is told. */
export function giftStartPath({ point, box }: { point: string; box?: string }): string {
  return `/hop-qua?${new URLSearchParams({ diem: point, ...(box !== undefined && { hop: box }) })}`
}
