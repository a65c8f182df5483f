/** A text with the words marked that a reviewer should look at. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  if (escaped.length === 0) return text
  const parts = text.normalize("NFC").split(new RegExp(`(${escaped.join("|")})`, "u"))
  return parts.map((part, place) => (words.includes(part) ? <mark key={String(place)}>{part}</mark> : part))
}
