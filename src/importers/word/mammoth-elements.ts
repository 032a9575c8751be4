/**
 * Elements whose content mammoth reads. It leaves out what is in any other, so that those are taken
 * away from around their text.
 *
 * @see https://github.com/mwilliamson/mammoth.js, lib/docx/body-reader.js
 */
export const mammothReads: ReadonlySet<string> = new Set(
  `w:document w:body w:footnotes w:footnote w:endnotes w:endnote w:p w:r w:t w:hyperlink w:tbl w:tr
  w:tc w:sdt w:sdtContent w:customXml w:ins w:moveTo w:smartTag w:pict w:txbxContent v:group v:rect
  v:roundrect v:shape v:textbox mc:Fallback`.split(/\s+/u),
);

/** Elements that hold properties, instructions and what was deleted, never text that is shown. */
export const neverText: ReadonlySet<string> = new Set(
  `w:pPr w:rPr w:tblPr w:tblPrEx w:tblGrid w:trPr w:tcPr w:sectPr w:instrText w:delText
  w:delInstrText w:fldChar w:rt`.split(/\s+/u),
);
