/** Where the file of a batch is fetched from. */
export function batchFile(batch: string, locale: "vi" | "en"): string {
  return `/admin/payouts/batches/${encodeURIComponent(batch)}?lang=${locale}`
}

/** Begins to download it, as a press on a link would. */
export function fetchBatchFile(batch: string, locale: "vi" | "en"): void {
  const link = document.createElement("a")
  link.href = batchFile(batch, locale)
  link.download = ""
  link.click()
}
