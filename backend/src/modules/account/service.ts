import { MedusaService } from "@medusajs/framework/utils"
import Erasure from "./models/erasure"
import SessionEnd from "./models/session-end"

/** What Medusa's customer does not keep: since when a person is signed out everywhere, and wishes to be forgotten. */
export default class AccountModuleService extends MedusaService({ SessionEnd, Erasure }) {}
