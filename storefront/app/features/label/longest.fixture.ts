const COMPANY =
  "Công ty Trách nhiệm hữu hạn một thành viên Thương mại Dịch vụ Xuất nhập khẩu Nông sản Đồng Bằng Sông Cửu Long "
const STREET =
  "Số 1234/56/78 đường Nguyễn Thị Minh Khai nối dài, tổ dân phố Hòa Khánh Đông, khu vực 5, gần chợ Cái Răng, "

/** Words again and again up to a length, in characters. */
export function long(length: number, words: string): string {
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .replace(/ $/, "g")
}

/** What may stand on papers, as long as it is taken. */
export const LONGEST = {
  maker: long(120, COMPANY),
  buyer: long(100, COMPANY),
  recipient: long(120, COMPANY),
  giver: long(80, COMPANY),
  street: long(200, STREET),
  place: "Phường Văn Miếu - Quốc Tử Giám, Hà Nội",
  note: long(500, "Xin gói kỹ giúp, giao sau năm giờ chiều, gọi trước khi đến. "),
  message: long(200, "Kính chúc quý khách năm mới an khang, vạn sự như ý, sức khỏe dồi dào. "),
  goods: { name: long(150, "Mắm cá lóc đồng ướp thính gạo rang đặc biệt "), variant_title: long(80, "Hũ thủy tinh ") },
  /** A link to the desk of one whose part of the address is as long as it can be, with its suffix. */
  desk: `https://cho-ocop.example.vn/kenh-co-so/${long(83, "hop-tac-xa-")}/don/OC-7K2M9Q4X-12`,
  packing: `https://cho-ocop.example.vn/kenh-co-so/${long(83, "hop-tac-xa-")}/diem-ban/${long(83, "quay-qua-")}/don-qua/dong-goi`,
} as const
