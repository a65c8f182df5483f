import { POINT, PRODUCER } from "./goods.ts"

/** A point of the demonstration data that keeps goods. */
const SHELF = "quay-ocop-tram-dung-chan-an-ninh-minh-hoa"

const DESK = `/kenh-co-so/${PRODUCER.maker}`

/** The desk's pages: those of an organization, and what a member opens beside them. */
export const DESK_PAGES = [
  DESK,
  `${DESK}/don`,
  `${DESK}/don?muc=xong`,
  `${DESK}/giay-to`,
  `${DESK}/thong-bao`,
  `${DESK}/thong-bao/cach-nhan`,
  `${DESK}/san-pham`,
  `${DESK}/san-pham?xem=nhap`,
  `${DESK}/san-pham/moi`,
  `${DESK}/san-pham/tep`,
  `${DESK}/nhom`,
  `${DESK}/lich-su`,
  `${DESK}/nghi-ban`,
  `${DESK}/tai-khoan-ngan-hang`,
  `${DESK}/hoan-tien`,
  `${DESK}/diem-ban`,
  `${DESK}/diem-ban/moi`,
  `${DESK}/diem-ban/${POINT.handle}/don-nhan`,
  `${DESK}/diem-ban/${POINT.handle}/don-nhan?q=KHONGC`,
  `${DESK}/diem-ban/${SHELF}/quay`,
  `${DESK}/diem-ban/${SHELF}/quay?them=banh`,
  `${DESK}/diem-ban/${SHELF}/nhap-hang`,
  `${DESK}/diem-ban/${SHELF}/nhap-hang?co-so=${PRODUCER.maker}`,
  `${DESK}/quyen-ban`,
  `${DESK}/quyen-ban?tim=soc+trang`,
  `${DESK}/nhap-hang`,
  `${DESK}/nhap-hang?xem=di&muc=xong`,
  `${DESK}/diem-ban/cua-hang-banh-pia-phu-tam-minh-hoa/hop-qua`,
  `${DESK}/diem-ban/cua-hang-banh-pia-phu-tam-minh-hoa/hop-qua/moi`,
  `${DESK}/diem-ban/cua-hang-banh-pia-phu-tam-minh-hoa/don-qua`,
  `${DESK}/diem-ban/cua-hang-banh-pia-phu-tam-minh-hoa/don-qua/nhat-hang`,
  `${DESK}/diem-ban/cua-hang-banh-pia-phu-tam-minh-hoa/don-qua/dong-goi`,
  `${DESK}/ho-so`,
  `${DESK}/ho-so/co-so`,
  `${DESK}/ho-so/giay-to`,
  `${DESK}/ho-so/dia-chi`,
  `${DESK}/ho-so/tai-khoan`,
  `${DESK}/ho-so/cau-chuyen`,
  `${DESK}/chu-the`,
  "/kenh-co-so/dang-ky",
]
