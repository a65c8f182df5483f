import type { MedusaContainer } from "@medusajs/framework/types"
import { formatDay } from "@ocop/shared/day"
import { EditedRecipient } from "@ocop/shared/gift-order"
import { TypedRecipient } from "@ocop/shared/gift-recipient"
import { formatPhone } from "@ocop/shared/phone"
import { gazetteer } from "../gazetteer"
import { readChangeable, recipientUntil } from "./changeable"
import { notThere } from "./problems"
import { readRecipients } from "./read-recipients"
import type { OpenGiftOrder } from "./require-order"

/** A recipient as the form shows it that changes it. @throws ProblemError 404 */
export async function readEditedRecipient(
  container: MedusaContainer,
  open: OpenGiftOrder,
  id: string,
): Promise<EditedRecipient> {
  const [changeable, all] = await Promise.all([readChangeable(container, open), readRecipients(container, open.order)])
  const recipient = all.find((each) => each.id === id)
  if (!recipient) throw notThere()
  const { name, phone, street, commune_code, boxes, message, day, position } = recipient
  const commune = gazetteer().commune(commune_code)
  const typed: TypedRecipient = {
    ...{ name, street, message, commune_code },
    phone: phone === "" ? "" : formatPhone(phone),
    commune: commune?.name ?? "",
    province: commune?.province ?? "",
    boxes: String(boxes),
    delivery_on: formatDay(day),
  }
  const { code } = open
  return EditedRecipient.parse({ id, code, position, typed, change_until: recipientUntil(recipient, changeable) })
}
