import { casso } from "./casso"
import type { BankGateway } from "./gateway"
import { payos } from "./payos"
import { sepay } from "./sepay"

/** Every service that may report what moves on a bank account. */
export const BANK_GATEWAYS: Readonly<Record<BankGateway["name"], BankGateway>> = { sepay, payos, casso }
