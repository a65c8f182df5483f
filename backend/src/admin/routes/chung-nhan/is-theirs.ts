import { useOfficial } from "../../parts/use-official"

/** Whether whoever looks may decide about a certificate. */
export function useIsTheirs(): (certification: { province_code: string | null }) => boolean {
  const { is_reviewer, is_national_reviewer, reviewer_provinces } = useOfficial()
  return ({ province_code }) =>
    is_reviewer && (is_national_reviewer || reviewer_provinces.some(({ code }) => code === province_code))
}
