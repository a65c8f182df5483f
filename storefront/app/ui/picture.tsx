import type { Picture } from "@ocop/shared/catalogue"
import { m } from "#app/i18n/paraglide/messages.js"

/** Raised when the drawings change: they are kept by browsers for a year. */
const EDITION = 1

export function pictureUrl({ archetype, seed }: Picture): string {
  return `/minh-hoa/${archetype}/${encodeURIComponent(seed)}.svg?v=${EDITION}`
}

type DrawnPictureProps = {
  picture: Picture
  /** Of what; null where the words beside it say it already. */
  name: string | null
  size: number
  /** For the pictures that are seen first. */
  eager?: boolean
  className?: string
}

/** A square picture that we drew because there is no photo; it says so to those who cannot see it. */
export function DrawnPicture({ picture, name, size, eager = false, className = "" }: DrawnPictureProps) {
  return (
    <img
      src={pictureUrl(picture)}
      alt={name === null ? "" : m.photo_alt({ name })}
      width={size}
      height={size}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      className={`block aspect-square h-auto w-full bg-nghe-2 ${className}`}
    />
  )
}

/** "Hình minh họa", on the picture. */
export function DrawnTag({ className = "" }: { className?: string }) {
  return (
    <span className={`rounded-plaque border border-muc bg-gao px-1.5 py-0.5 text-13 text-muc ${className}`}>
      {m.photo_drawn()}
    </span>
  )
}
