import { OfficialDesk } from "@ocop/shared/decision"
import { useQuery } from "@tanstack/react-query"
import { read } from "../api/desk-api"

const NOBODY: OfficialDesk = {
  is_registrar: false,
  is_national: false,
  provinces: [],
  is_reviewer: false,
  is_national_reviewer: false,
  reviewer_provinces: [],
  reader_provinces: [],
  shop_url: "",
}

/** What whoever has signed in may do for the state, and where; nothing before it is known. */
export function useOfficial(): OfficialDesk {
  const { data } = useQuery({ queryKey: ["official-desk"], queryFn: () => read(OfficialDesk, "/official-desk") })
  return data ?? NOBODY
}
