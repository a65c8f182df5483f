/** What is said of a paper, as it is typed. */
export const EMPTY_PAPER = {
  kind: "",
  standard: "",
  product_name: "",
  number: "",
  issuer: "",
  issued_on: "",
  valid_until: "",
  note: "",
}
export type TypedPaper = typeof EMPTY_PAPER

export const PAPER_IDS = {
  kind: "loai-giay",
  standard: "tieu-chuan",
  product_name: "san-pham-cua-giay",
  number: "so-giay",
  issuer: "noi-cap",
  issued_on: "ngay-cap",
  valid_until: "ngay-het-han",
  note: "loi-nhan",
  file: "tep-giay",
}
