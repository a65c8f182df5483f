import type { ListingDocument } from "@ocop/shared/listing"
import { LONGEST_PHOTO_TEXT, MAX_PHOTOS } from "@ocop/shared/photo"
import { Form, useNavigation } from "react-router"
import { problemOf, type FormProblem } from "#app/features/form/form-problem.ts"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { nextPath } from "#app/features/listing/paths.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button, ButtonLink } from "#app/ui/button.tsx"
import { Field } from "#app/ui/field.tsx"
import { PhotoPicture } from "#app/ui/picture.tsx"
import { useParams } from "react-router"

type PhotosProps = { listing: ListingDocument; problems: readonly FormProblem[]; action: string }

/** The photos so far, and a form for one more. They are made smaller and cleaned on the server. */
export function Photos({ listing, problems, action }: PhotosProps) {
  const { formMethod } = useNavigation()
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
      {photos.length < MAX_PHOTOS && (
        <Form method="post" action={action} encType="multipart/form-data" noValidate className="space-y-4">
          <Field
            id="tep-anh"
            name="file"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            label={m.listing_photo_file()}
            hint={m.listing_photo_file_hint()}
            error={problemOf(problems, "file") ?? null}
          />
          <Field name="alt" label={m.listing_photo_alt()} optional maxLength={LONGEST_PHOTO_TEXT} autoComplete="off" />
          <SubmitButton name="intent" value="add" look="outline" pending={formMethod === "POST"}>
            {m.listing_photo_add()}
          </SubmitButton>
        </Form>
      )}
      <ButtonLink to={href(nextPath(co_so, listing.id, "photos"))}>{m.listing_next()}</ButtonLink>
    </>
  )
}
