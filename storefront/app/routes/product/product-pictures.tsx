import type { ProductCard } from "@ocop/shared/catalogue"
import type { CreditedPhoto } from "@ocop/shared/photo"
import type { KeyboardEvent } from "react"
import { Link, useNavigate, useSearchParams } from "react-router"
import { m } from "#app/i18n/paraglide/messages.js"
import { DrawnPicture, DrawnTag, PhotoPicture } from "#app/ui/picture.tsx"

/** Of the address: which photo is large, from 1. */
export const SHOWN_PHOTO = "anh"

const LARGE_SIZES = "(min-width: 1024px) 560px, calc(100vw - 32px)"

type ProductPicturesProps = { card: ProductCard; photos: readonly CreditedPhoto[] }

/** The photos, one of them large, or the drawing, which says that it is one. */
export function ProductPictures({ card, photos }: ProductPicturesProps) {
  const [search] = useSearchParams()
  const shown = indexIn(photos, search.get(SHOWN_PHOTO))
  const photo = photos[shown]
  if (photo === undefined) {
    return (
      <div className="field-ink relative self-start overflow-hidden rounded-plate">
        <DrawnPicture picture={card.picture} name={card.name} size={600} eager />
        <DrawnTag className="absolute bottom-2 left-2" />
      </div>
    )
  }
  return (
    <figure className="min-w-0 self-start">
      <PhotoPicture
        key={photo.files.jpg[0]?.key}
        photo={photo}
        name={card.name}
        size={640}
        sizes={LARGE_SIZES}
        isMain
        className="field-ink rounded-plate"
      />
      <PhotoCredit photo={photo} />
      {photos.length > 1 && <PhotoLinks photos={photos} shown={shown} />}
    </figure>
  )
}

/** What the address asks for, or the first one where it asks for none that there is. */
function indexIn(photos: readonly unknown[], asked: string | null): number {
  const index = Number(asked) - 1
  return Number.isInteger(index) && index >= 0 && index < photos.length ? index : 0
}

function PhotoCredit({ photo: { credit, licence } }: { photo: CreditedPhoto }) {
  const words = [credit, licence].filter((each) => each !== null).join(", ")
  return words === "" ? null : (
    <figcaption className="mt-2 text-15 text-tro-7">{m.photo_credit({ credit: words })}</figcaption>
  )
}

/** Each photo small, as a link that makes it large. The arrow keys go from one to the next. */
function PhotoLinks({ photos, shown }: { photos: readonly CreditedPhoto[]; shown: number }) {
  const navigate = useNavigate()
  const turn = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const links = [...event.currentTarget.querySelectorAll("a")]
    const at = links.findIndex((link) => link === document.activeElement)
    const next = (at + step + photos.length) % photos.length
    links[next]?.focus()
    void navigate(toPhoto(next), { replace: true, preventScrollReset: true })
  }
  return (
    // The keys are one more way to do what the links do.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className="mt-3 flex flex-wrap gap-2" aria-label={m.photo_list()} onKeyDown={turn}>
      {photos.map((photo, index) => (
        <li key={photo.files.jpg[0]?.key}>
          <Link
            to={toPhoto(index)}
            replace
            preventScrollReset
            aria-current={index === shown ? "true" : undefined}
            className="block size-18 overflow-hidden rounded-plate border-[1.5px] border-tro-5 aria-[current]:outline-[3px] aria-[current]:outline-muc"
          >
            <PhotoPicture photo={photo} name={null} size={72} sizes="72px" />
            <span className="sr-only">{m.photo_nth({ n: index + 1, count: photos.length })}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The first one is the page itself. */
function toPhoto(index: number): string {
  return index === 0 ? "?" : `?${SHOWN_PHOTO}=${index + 1}`
}
