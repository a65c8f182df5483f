import type { ParcelLine } from "@ocop/shared/parcel"
import { Form, useNavigation } from "react-router"
import { SubmitButton } from "#app/features/form/submit-button.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { QuantityList } from "./quantity-list.tsx"

/** What goes into the next box. */
export function PackForm({ lines, formKey }: { lines: readonly ParcelLine[]; formKey: string }) {
  const isSending = useNavigation().formData?.get("intent") === "pack"
  return (
    <section aria-labelledby="goi-hang" className="rounded-plate border-2 border-muc p-4">
      <h2 id="goi-hang" className="text-21">
        {m.desk_order_pack()}
      </h2>
      <p className="mt-1 text-15 text-tro-7">{m.desk_order_pack_lead()}</p>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="pack" />
        <input type="hidden" name="key" value={formKey} />
        <QuantityList lines={lines} prefix="goi" initial="all" />
        <SubmitButton pending={isSending} className="mt-3 w-full sm:w-auto">
          {m.desk_order_packed_submit()}
        </SubmitButton>
      </Form>
    </section>
  )
}
