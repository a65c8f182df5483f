/** One path segment: what came from an address never reaches another route of the backend, not even as `..`. */
export function segment(value: string): string {
  return /^\.{0,2}$/.test(value) ? "-" : encodeURIComponent(value)
}
