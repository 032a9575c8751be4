/** What was found in the content of an attachment: nothing of it is kept but what is told here. */
export interface AttachmentInspection {
  /** Why its text could not be read, in Chinese; `null` where it was. */
  readonly unread: string | null;
  readonly personal: readonly AttachedDatum[];
  /** Who is named, and which place, by its properties: 作者 and so on. */
  readonly named: readonly { readonly what: string; readonly masked: string }[];
}

/** Personal data in the text or the properties of an attachment. */
export interface AttachedDatum {
  /** 手机号, 联系人姓名 and so on. */
  readonly kind: string;
  readonly masked: string;
  /** 第3页, 工作表“自评表”B7, 页眉. */
  readonly place: string;
  /** Whether it may be meant for the public, such as an office telephone. */
  readonly official: boolean;
}
