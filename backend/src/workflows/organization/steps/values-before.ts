/** What the fields of a change were, to be written back. */
export function valuesBefore(row: object, change: Record<string, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = { ...row }
  return Object.fromEntries(Object.keys(change).map((field) => [field, values[field]]))
}
