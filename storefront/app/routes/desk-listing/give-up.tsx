import type { ListingDocument } from "@ocop/shared/listing"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"

/** Drops a draft with all that was written in it: what is lost is said before it is asked for a second time. */
export function GiveUp({ listing: { content, product_id }, action }: { listing: ListingDocument; action: string }) {
  const isSending = useNavigation().formData?.get("intent") === "withdrawn"
  return (
    <details className="rounded-plate border-[1.5px] border-muc px-4">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{m.listing_give_up()}</summary>
      <Form method="post" action={action} className="space-y-3 pb-4">
        {content.name !== "" && (
          <p className="font-semibold break-words" lang="vi">
            {content.name}
          </p>
        )}
        <p>{product_id === null ? m.listing_give_up_new() : m.listing_give_up_change()}</p>
        <SubmitButton name="intent" value="withdrawn" look="outline" pending={isSending} className="w-full sm:w-auto">
          {m.listing_give_up_submit()}
        </SubmitButton>
      </Form>
    </details>
  )
}
