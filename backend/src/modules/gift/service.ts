import { MedusaService } from "@medusajs/framework/utils"
import BoxTemplate from "./models/box-template"
import GiftChange from "./models/gift-change"
import GiftDraft from "./models/gift-draft"
import GiftRecipient from "./models/gift-recipient"
import RecipientForm from "./models/recipient-form"

export default class GiftModuleService extends MedusaService({
  BoxTemplate,
  GiftChange,
  GiftDraft,
  GiftRecipient,
  RecipientForm,
}) {}
