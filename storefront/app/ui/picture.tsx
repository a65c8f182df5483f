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
  /** The one that is seen first of all on its page. */
  isFirst?: boolean
}

/** The photo of a product in a square, or the drawing where there is none. */
export function GoodsPicture({ sizes, isFirst = false, ...props }: GoodsPictureProps) {
  const { picture, name, size, eager = false, className = "" } = props
  if (picture.photo === undefined) return <DrawnPicture {...props} />
  return (
    <PhotoPicture
      photo={picture.photo}
      name={name}
      size={size}
      sizes={sizes}
      eager={eager}
      isFirst={isFirst}
      className={className}
    />
  )
}

type PhotoPictureProps = Omit<GoodsPictureProps, "picture"> & {
  photo: Photo
  /** The whole photo, with what is left of the square in the colour of the field; else the square is filled. */
  isWhole?: boolean
}

/**
 * A photo in a square: AVIF or WebP as wide as the place asks for, one JPEG for browsers that know neither. Until it comes its colour stands there, as a
 * drawing, because the page's policy knows no style attributes.
 */
export function PhotoPicture({ photo, name, sizes, size, eager = false, isFirst = false, ...look }: PhotoPictureProps) {
  const { isWhole = false, className = "" } = look
  const filesUrl = useFilesUrl()
  const { avif, webp, jpg } = photo.files
  const alt = altOf(photo, name)
  return (
    <span className={`relative block aspect-square overflow-hidden bg-nghe-2 ${className}`}>
      <svg
        viewBox={isWhole ? `0 0 ${photo.width} ${photo.height}` : "0 0 1 1"}
        preserveAspectRatio={isWhole ? "xMidYMid meet" : "none"}
        className="absolute inset-0 size-full"
        aria-hidden="true"
      >
        <rect width="100%" height="100%" fill={photo.colour} />
      </svg>
      <picture>
        <source type="image/avif" srcSet={srcSetOf(filesUrl, avif)} sizes={sizes} />
        <source type="image/webp" srcSet={srcSetOf(filesUrl, webp)} sizes={sizes} />
        <img
          src={filesUrl + (jpg.find(({ width }) => width >= size) ?? jpg.at(-1))?.key}
          alt={alt.children}
          lang={alt.lang}
          width={photo.width}
          height={photo.height}
          loading={eager ? "eager" : "lazy"}
          fetchPriority={isFirst ? "high" : undefined}
          decoding="async"
          className={`absolute inset-0 size-full ${isWhole ? "object-contain" : "object-cover"}`}
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
