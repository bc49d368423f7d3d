import { headerStem } from "./header-stem";

/** Headers of a column that names the order of each row, as shops export them, by their stems. */
const ORDER_NUMBER =
  /^(?:(?:main|sales)?order(?:id|number|no|ref|name)?|(?:主)?订单(?:号|编号)|(?:主)?訂單(?:編號|號)|注文番号|受注番号|주문번호|bestellnummer|auftragsnummer|(?:numero|n[o°º]?)d?[eo]?(?:commande|pedido)|codigodopedido|iddopedido|numerod?ordine|(?:no|nomor)pesanan|madonhang|หมายเลขค(?:ำ|\u0e4d\u0e32)สั่งซื้อ)$/;

/** Whether a header says that its column holds the number of each row's order. */
export const isOrderNumber = (header: string): boolean => ORDER_NUMBER.test(headerStem(header));
