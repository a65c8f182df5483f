/** The name without the mark that every invented maker bears: nobody looks for it. */
export function withoutDemoMark(name: string): string {
  return name.replace(/\s*\(minh họa\)$/, "")
}
