import type { Picture } from "@ocop/shared/catalogue"
import type { Photo } from "@ocop/shared/photo"
import { m } from "#app/i18n/paraglide/messages.js"
import { said, type Said } from "#app/i18n/said.ts"
import { useFilesUrl } from "./files-url.ts"

/** Raised when the drawings change: they are kept by browsers for a year. */
const EDITION = 1

export function pictureUrl({ archetype, seed }: Picture): string {
  return `/minh-hoa/${archetype}/${encodeURIComponent(seed)}.svg?v=${EDITION}`
}

type GoodsPictureProps = DrawnPictureProps & {
  /** How wide it is shown, in the words of `<img sizes>`. */
  sizes: string
}

/** The photo of a product in a square, or the drawing where there is none. */
export function GoodsPicture({ picture, ...props }: GoodsPictureProps) {
  if (picture.photo !== undefined) return <PhotoPicture photo={picture.photo} {...props} />
  const { name, size, eager, className } = props
  return <DrawnPicture picture={picture} name={name} size={size} eager={eager} className={className} />
}

type PhotoPictureProps = Omit<GoodsPictureProps, "picture"> & {
  photo: Photo
  /** What the page is about: shown whole, in the field of the square, and fetched before all others. */
  isMain?: boolean
}

/**
 * A photo in a square: AVIF or WebP as wide as the place asks for, one JPEG for browsers that know neither. Until it comes
 * its colour stands there, as a drawing, because the page's policy knows no style attributes.
 */
export function PhotoPicture({ photo, name, sizes, size, eager, isMain = false, className }: PhotoPictureProps) {
  const { width, height, colour, files } = photo
  const filesUrl = useFilesUrl()
  const alt = altOf(photo, name)
  return (
    <span className={`relative block aspect-square overflow-hidden bg-nghe-2 ${className ?? ""}`}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio={isMain ? "xMidYMid meet" : "none"}
        className="absolute inset-0 size-full"
        aria-hidden="true"
      >
        <rect width="100%" height="100%" fill={colour} />
      </svg>
      <picture>
        <source type="image/avif" srcSet={srcSetOf(filesUrl, files.avif)} sizes={sizes} />
        <source type="image/webp" srcSet={srcSetOf(filesUrl, files.webp)} sizes={sizes} />
        <img
          src={filesUrl + (files.jpg.find((file) => file.width >= size) ?? files.jpg.at(-1))?.key}
          alt={alt.children}
          lang={alt.lang}
          width={width}
          height={height}
          loading={eager || isMain ? "eager" : "lazy"}
          fetchPriority={isMain ? "high" : undefined}
          decoding="async"
          className={`absolute inset-0 size-full ${isMain ? "object-contain" : "object-cover"}`}
        />
      </picture>
    </span>
  )
}

function srcSetOf(filesUrl: string, files: Photo["files"]["jpg"]): string {
  return files.map(({ width, key }) => `${filesUrl}${key} ${width}w`).join(", ")
}

/** What somebody said of the photo, or at least of what it is; nothing where the words beside it say it already. */
function altOf({ alt, alt_en }: Photo, name: string | null): Said {
  if (name === null) return { children: "" }
  return alt === null ? { children: m.photo_of({ name }) } : said(alt, alt_en)
}

type DrawnPictureProps = {
  picture: Picture
  /** Of what; null where the words beside it say it already. */
  name: string | null
  size: number
  /** For the pictures that are seen first. */
  eager?: boolean | undefined
  className?: string | undefined
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
      fetchPriority={eager ? "high" : undefined}
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
