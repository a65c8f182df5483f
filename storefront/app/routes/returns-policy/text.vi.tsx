import { RETURNS } from "@ocop/shared/policy"
import { Email, LegalTable, Phone, To } from "#app/features/legal/parts.tsx"
import type { LegalText } from "#app/features/legal/text.ts"

const { perishable_report_hours, report_days, wrong_information_days, refund_days, seller_answer_working_days } =
  RETURNS

export const vi: LegalText = {
  title: "Đổi trả và hoàn tiền",
  description: "Khi nào bạn được trả hàng, báo trong bao lâu, ai trả phí gửi lại, và bao giờ nhận lại tiền.",
  sections: [
    {
      id: "truong-hop",
      heading: "Các trường hợp",
      Body: () => (
        <>
          <LegalTable
            caption="Hạn tính từ lúc bạn nhận hàng"
            head={["Trường hợp", "Hạn báo", "Phí gửi lại", "Bạn được"]}
            rows={[
              [
                "Giao sai món, thiếu, bao bì rách, tem nhãn không đúng",
                `${report_days} ngày`,
                "Người bán trả",
                "Gửi đủ, đổi, hoặc hoàn tiền",
              ],
              [
                "Hàng tươi, mát, đông bị hỏng, dập, hết lạnh",
                `${perishable_report_hours} giờ, kèm ảnh`,
                "Không phải gửi lại",
                "Gửi lại hàng mới hoặc hoàn tiền",
              ],
              [
                "Hàng khô, đồ thủ công bị lỗi hoặc kém chất lượng",
                `${report_days} ngày`,
                "Người bán trả",
                "Đổi hoặc hoàn tiền",
              ],
              [
                "Thông tin trước khi mua thiếu hoặc sai",
                `${wrong_information_days} ngày`,
                "Không mất phí",
                "Chấm dứt hợp đồng và hoàn tiền",
              ],
              ["Lô hàng bị thu hồi", "Không giới hạn", "Không mất phí", "Hoàn tiền"],
            ]}
          />
        </>
      ),
    },
    {
      id: "thong-tin-sai",
      heading: `Quyền trong ${wrong_information_days} ngày khi thông tin sai`,
      Body: () => (
        <>
          <p>
            Theo Luật Bảo vệ quyền lợi người tiêu dùng số 19/2023/QH15, người bán từ xa phải cho bạn biết trước khi mua:
            giá, phí giao, cách đổi trả và các thông tin khác của Điều 37. Nếu những điều đó thiếu hoặc không đúng, bạn
            được chấm dứt hợp đồng trong {wrong_information_days} ngày mà không mất phí, và được hoàn tiền trong{" "}
            {refund_days} ngày bằng chính cách bạn đã trả (Điều 38).
          </p>
          <p>
            Ví dụ: trang ghi còn hạn sao OCOP mà quyết định đã hết hạn; khối lượng, thành phần, xuất xứ khác với nhãn;
            phí giao thu khác với phí đã hiện. Chợ lưu những gì đã hiện với bạn lúc đặt, nên bạn không phải tự chứng
            minh.
          </p>
        </>
      ),
    },
    {
      id: "khong-ap-dung",
      heading: "Khi hàng không có lỗi",
      Body: () => (
        <p>
          Pháp luật không buộc người bán nhận lại hàng không có lỗi chỉ vì bạn đổi ý. Người bán có thể tự nguyện nhận
          lại hàng khô, đồ thủ công còn nguyên niêm phong; khi đó trang sản phẩm ghi rõ điều kiện. Hàng tươi, mát, đông
          không nhận lại nếu không có lỗi. Trước khi người bán gửi kiện đi, bạn hủy được mà không mất phí.
        </p>
      ),
    },
    {
      id: "cach-lam",
      heading: "Cách làm",
      Body: ({ operator }) => (
        <ol>
          <li>Giữ hàng, bao bì và phiếu gửi; chụp ảnh chỗ lỗi và tem nhãn.</li>
          <li>
            Mở trang đơn hàng: từ e-mail xác nhận, từ <To to="/tai-khoan">tài khoản</To>, hoặc{" "}
            <To to="/don">tra cứu bằng mã đơn và số điện thoại</To>. Ở kiện có vấn đề, bấm “Báo lỗi, trả hàng”: chọn
            món, kể lỗi gì, bạn muốn đổi hay hoàn tiền, rồi thêm ảnh. Mọi bước sau đó hiện ở cùng trang.
          </li>
          <li>
            Không dùng được trang thì gọi <Phone operator={operator} /> hoặc viết tới <Email operator={operator} />, kèm
            mã đơn.
          </li>
          <li>
            Người bán trả lời trong {seller_answer_working_days} ngày làm việc. Không trả lời, hoặc bạn không đồng ý,
            thì chợ xem chứng cứ và quyết định. Việc từ chối luôn do người xem xét, không do máy.
          </li>
          <li>Nếu cần gửi lại, người bán hẹn lấy hàng hoặc gửi phiếu gửi đã trả phí.</li>
        </ol>
      ),
    },
    {
      id: "hoan-tien",
      heading: "Hoàn tiền",
      Body: () => (
        <ul>
          <li>Chậm nhất {refund_days} ngày kể từ ngày đồng ý trả hàng; thường nhanh hơn.</li>
          <li>
            Bằng chính cách bạn đã trả. Đơn trả tiền mặt khi nhận hàng: chợ hỏi bạn muốn nhận lại qua đơn vị vận chuyển
            hay qua tài khoản ngân hàng của bạn.
          </li>
          <li>
            Bạn đã chuyển khoản thẳng vào tài khoản của người bán thì người bán chuyển trả vào tài khoản bạn cho biết;
            trang đơn hàng hiện từng bước và chợ theo dõi khoản quá hạn.
          </li>
          <li>
            Trả cả kiện vì lỗi của người bán thì hoàn cả phí giao. Trả một phần thì hoàn tiền của phần đó, đúng số tiền
            bạn đã trả cho nó.
          </li>
          <li>Mỗi người bán một đơn riêng: trả hàng ở đơn này không ảnh hưởng đơn khác trong cùng lần đặt.</li>
        </ul>
      ),
    },
    {
      id: "khong-dong-y",
      heading: "Nếu bạn không đồng ý",
      Body: () => (
        <p>
          Xem <To to="/khieu-nai">Phản ánh và khiếu nại</To>: thời hạn trả lời, cách đề nghị xem lại và nơi khác bạn có
          thể nhờ giúp.
        </p>
      ),
    },
  ],
}
