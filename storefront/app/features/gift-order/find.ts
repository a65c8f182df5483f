import { RECIPIENT_STATES, type RecipientState } from "@ocop/shared/gift-order"

/** As addresses call them. */
const NAMES: Readonly<Record<RecipientState, string>> = {
  to_pack: "cho-goi",
  packed: "da-goi",
  handed_over: "dang-giao",
  delivered: "da-giao",
  returned: "tra-lai",
  closed: "khong-giao-duoc",
}

/** Which recipients the address of a page asks for, as the backend is asked for them; what cannot be read asks for all. */
export function recipientSearch({ searchParams }: URL): URLSearchParams {
  const named = searchParams.get("tinh-trang")
  const state = RECIPIENT_STATES.find((each) => NAMES[each] === named)
  const day = searchParams.get("ngay") ?? ""
  const wave = searchParams.get("dot") ?? ""
  const page = searchParams.get("trang") ?? ""
  return new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(day === "" ? {} : { day }),
    ...(wave === "" ? {} : { wave }),
    ...(page === "" ? {} : { page }),
  })
}

/** The names of the states for the form that filters by them. */
export const STATE_NAMES = NAMES
