/** What core keeps with a refund: by which key it was asked for, and under it why, where somebody said so. */
export function refundNote({ key, reason = "" }: { key: string; reason?: string }): string {
  return reason === "" ? key : `${key}\n${reason}`
}

export function keyOfNote(note: string | null | undefined): string {
  return note?.split("\n", 1)[0] ?? ""
}
