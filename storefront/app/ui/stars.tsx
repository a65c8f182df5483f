import type { Stars } from "@ocop/shared/stars"
import { m } from "#app/i18n/paraglide/messages.js"
import { Icon } from "./icon.tsx"

/** Solid stars, as many as were given: never hollow ones beside them, which would read as a rating. */
export function StarRow({ stars, size = 14 }: { stars: Stars; size?: number }) {
  return (
    <span aria-hidden="true" className="inline-flex text-nghe-4">
      {Array.from({ length: stars }, (_, i) => (
        <Icon key={i} name="star" size={size} />
      ))}
    </span>
  )
}

/** The compact plaque of cards and lines. Only for a star that is in force. */
export function Plaque({ stars }: { stars: Stars }) {
  return (
    <span className="plaque">
      <span className="plaque-word">OCOP</span>
      <StarRow stars={stars} />
      <span className="sr-only">{m.star_count({ n: stars })}</span>
    </span>
  )
}

/** What stands in its place once the star has ended: dashed, without a single star. */
export function EndedPlaque({ words, tone }: { words: string; tone: "expired" | "stopped" }) {
  const look = tone === "stopped" ? "border-son-7 text-son-7" : "border-dashed border-tro-5 text-tro-7"
  return (
    <span className={`inline-flex min-h-6 items-center rounded-plaque border-[1.5px] bg-gao px-1.5 text-13 ${look}`}>
      {words}
    </span>
  )
}
