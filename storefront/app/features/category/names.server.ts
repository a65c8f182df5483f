import { m } from "#app/i18n/paraglide/messages.js"

type Words = Readonly<Record<string, () => string>>

// On the server only: no browser has to load the words of all shelves.

const NAMES: Words = {
  "thuc-pham": m.category_thuc_pham,
  "gao-ngu-coc": m.category_gao_ngu_coc,
  "banh-keo": m.category_banh_keo,
  "kho-mam-thuy-san": m.category_kho_mam_thuy_san,
  "rau-cu-trai": m.category_rau_cu_trai,
  "mat-ong-do-an-nhanh": m.category_mat_ong_do_an_nhanh,
  "nuoc-mam-gia-vi": m.category_nuoc_mam_gia_vi,
  "tra-ca-phe": m.category_tra_ca_phe,
  "do-uong": m.category_do_uong,
  "duoc-lieu": m.category_duoc_lieu,
  "thu-cong-my-nghe": m.category_thu_cong_my_nghe,
  "hoa-cay-canh": m.category_hoa_cay_canh,
  "rau-cu-qua-hat-tuoi": m.category_rau_cu_qua_hat_tuoi,
  "thit-thuy-san-trung-sua-tuoi": m.category_thit_thuy_san_trung_sua_tuoi,
  "gao-ngu-coc-so-che": m.category_gao_ngu_coc_so_che,
  "mat-ong": m.category_mat_ong,
  "do-an-nhanh": m.category_do_an_nhanh,
  "che-bien-tu-gao-ngu-coc": m.category_che_bien_tu_gao_ngu_coc,
  "che-bien-tu-rau-cu-qua": m.category_che_bien_tu_rau_cu_qua,
  "che-bien-tu-thit-thuy-san": m.category_che_bien_tu_thit_thuy_san,
  "nuoc-mam-tuong": m.category_nuoc_mam_tuong,
  "gia-vi-khac": m.category_gia_vi_khac,
  che: m.category_che,
  "tra-tu-thuc-vat-khac": m.category_tra_tu_thuc_vat_khac,
  "ca-phe-ca-cao": m.category_ca_phe_ca_cao,
  "ruou-trang": m.category_ruou_trang,
  "do-uong-co-con-khac": m.category_do_uong_co_con_khac,
  "nuoc-khoang-nuoc-dong-chai": m.category_nuoc_khoang_nuoc_dong_chai,
  "do-uong-khong-con": m.category_do_uong_khong_con,
  "thuc-pham-chuc-nang-thuoc": m.category_thuc_pham_chuc_nang_thuoc,
  "my-pham-duoc-lieu": m.category_my_pham_duoc_lieu,
  "tinh-dau-duoc-lieu-khac": m.category_tinh_dau_duoc_lieu_khac,
  "thu-cong-gia-dung-trang-tri": m.category_thu_cong_gia_dung_trang_tri,
  "vai-may-mac": m.category_vai_may_mac,
  hoa: m.category_hoa,
  "cay-canh": m.category_cay_canh,
  "dong-vat-canh": m.category_dong_vat_canh,
  "du-lich-cong-dong": m.category_du_lich_cong_dong,
}

/** In the order of their numbers. */
const SETS: readonly (() => string)[] = [
  m.category_rau_cu_qua_hat_tuoi,
  m.category_thit_thuy_san_trung_sua_tuoi,
  m.category_gao_ngu_coc_so_che,
  m.category_mat_ong,
  m.category_do_an_nhanh,
  m.category_che_bien_tu_gao_ngu_coc,
  m.category_che_bien_tu_rau_cu_qua,
  m.category_che_bien_tu_thit_thuy_san,
  m.category_nuoc_mam_tuong,
  m.category_gia_vi_khac,
  m.category_che,
  m.category_tra_tu_thuc_vat_khac,
  m.category_ca_phe_ca_cao,
  m.category_ruou_trang,
  m.category_do_uong_co_con_khac,
  m.category_nuoc_khoang_nuoc_dong_chai,
  m.category_do_uong_khong_con,
  m.category_thuc_pham_chuc_nang_thuoc,
  m.category_my_pham_duoc_lieu,
  m.category_tinh_dau_duoc_lieu_khac,
  m.category_thu_cong_gia_dung_trang_tri,
  m.category_vai_may_mac,
  m.category_hoa,
  m.category_cay_canh,
  m.category_dong_vat_canh,
  m.category_du_lich_cong_dong,
]

const INTRODUCTIONS: Words = {
  "thuc-pham": m.category_intro_thuc_pham,
  "gao-ngu-coc": m.category_intro_gao_ngu_coc,
  "banh-keo": m.category_intro_banh_keo,
  "kho-mam-thuy-san": m.category_intro_kho_mam_thuy_san,
  "rau-cu-trai": m.category_intro_rau_cu_trai,
  "mat-ong-do-an-nhanh": m.category_intro_mat_ong_do_an_nhanh,
  "nuoc-mam-gia-vi": m.category_intro_nuoc_mam_gia_vi,
  "tra-ca-phe": m.category_intro_tra_ca_phe,
  "do-uong": m.category_intro_do_uong,
  "duoc-lieu": m.category_intro_duoc_lieu,
  "thu-cong-my-nghe": m.category_intro_thu_cong_my_nghe,
  "hoa-cay-canh": m.category_intro_hoa_cay_canh,
}

/** What a shelf is called in the language of the page; its own name where we have no word for it. */
export function categoryName(slug: string, name: string): string {
  return NAMES[slug]?.() ?? name
}

/** What a set is called, by its number. */
export function setName(set_no: number, name: string): string {
  return SETS[set_no - 1]?.() ?? name
}

/** Named shelves, with their names in the language of the page. */
export function withCategoryNames<T extends { slug: string; name: string }>(shelves: readonly T[]): T[] {
  return shelves.map((shelf) => ({ ...shelf, name: categoryName(shelf.slug, shelf.name) }))
}

/** At most two sentences about a shelf; null for one that we have none for. */
export function categoryIntro({ slug, set_no }: { slug: string; set_no: number | null }): string | null {
  return set_no === null ? (INTRODUCTIONS[slug]?.() ?? null) : m.category_intro_set({ no: set_no })
}
