import type { ListingDocument } from "@ocop/shared/listing"
import { MAX_PHOTOS } from "@ocop/shared/photo"
import { Form, useParams } from "react-router"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { nextPath } from "#app/features/listing/paths.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { PhotoPicture } from "#app/ui/picture.tsx"
import { PhotoForm } from "./photo-form.tsx"

type PhotosProps = { listing: ListingDocument; problems: readonly FormProblem[]; action: string }

/** The photos so far, and a form for one more. */
export function Photos({ listing, problems, action }: PhotosProps) {
  const { co_so = "" } = useParams()
  const { photos, content } = listing
  return (
    <>
      <ul className="list-disc space-y-1 pl-5">
        <li>{m.listing_photo_light()}</li>
        <li>{m.listing_photo_whole()}</li>
        <li>{m.listing_photo_background()}</li>
        <li>{m.listing_photo_size()}</li>
      </ul>
      {photos.length === 0 && <p>{m.listing_photo_none()}</p>}
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <PhotoPicture
              photo={photo}
              name={content.name}
              sizes="180px"
              size={320}
              className="field-ink rounded-plate"
            />
            <Form method="post" action={action}>
              <input type="hidden" name="photo" value={photo.id} />
              <Button
                type="submit"
                name="intent"
                value="remove"
                look="quiet"
                aria-label={m.listing_photo_remove_of({ n: index + 1 })}
              >
                {m.listing_photo_remove()}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {photos.length < MAX_PHOTOS && <PhotoForm key={photos.length} action={action} problems={problems} />}
      <ButtonLink to={href(nextPath(co_so, listing.id, "photos"))} className="mr-4">
        {m.listing_next()}
      </ButtonLink>
    </>
  )
}
