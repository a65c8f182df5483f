/** Never seen: the file stands in its place. */
export function NoPage() {
  return null
}
