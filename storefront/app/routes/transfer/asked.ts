import type { TransferDocument } from "@ocop/shared/transfer"

/**
 * One transfer that is asked for. `part`: the number of the seller who is paid directly, null where the shop is. `saveLabel`:
 * tells the buttons of several codes apart.
 */
export type Asked = {
  code: string
  part: number | null
  payee: NonNullable<TransferDocument["payee"]>
  memo: string
  left: number
  saveLabel: string | null
}
