import { MOST_COMPLAINT_PHOTOS, type Complaint } from "@ocop/shared/complaint"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { FieldError } from "#app/ui/field.tsx"

/** One more photo of what came. */
export function PhotoForm({ complaint, error }: { complaint: Complaint; error: string | undefined }) {
  const { formData } = useNavigation()
  const id = `anh-${complaint.id}`
  const isSending = formData?.get("intent") === "photo" && formData.get("complaint") === complaint.id
  return (
    <Form
      key={complaint.photos.length}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="mt-4 space-y-2"
    >
      <input type="hidden" name="intent" value="photo" />
      <input type="hidden" name="complaint" value={complaint.id} />
      <label htmlFor={id} className="block font-semibold">
        {m.complaint_photo_add()}
      </label>
      <p id={`${id}-goi-y`} className="text-15 text-tro-7">
        {m.complaint_photo_hint({ n: MOST_COMPLAINT_PHOTOS })}
      </p>
      <FieldError id={`${id}-loi`} error={error ?? null} />
      <input
        id={id}
        type="file"
        name="file"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={`${id}-goi-y${error ? ` ${id}-loi` : ""}`}
        aria-invalid={error ? true : undefined}
        className="input"
      />
      <SubmitButton look="outline" pending={isSending}>
        {m.complaint_photo_submit()}
      </SubmitButton>
    </Form>
  )
}
