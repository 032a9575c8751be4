"""Makes the PDF files of tests/documents/pdf from the JSON files beside them.

Needs python3-docx, LibreOffice (soffice), qpdf and fonts-noto-cjk: `python3 tests/documents/make-pdf.py`.

A source is {"page": {...}, "blocks": [...]}. A block is a paragraph
({"text", "style": "title" | "body" | "plain", "lines": cut by hand}) or a table ({"columns": widths in cm, "headRows",
"rows": [[{"text", "column", "rowSpan", "columnSpan"}]]}); the tests expect the same blocks back.
"""

import json
import subprocess
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HERE = Path(__file__).parent / "pdf"
FONT = "Noto Serif CJK SC"


def set_font(run, size):
    run.font.size = Pt(size)
    run.font.name = FONT
    run._element.rPr.rFonts.set(qn("w:eastAsia"), FONT)


def add_field(paragraph, instruction, size):
    for kind, text in (("begin", None), (None, instruction), ("end", None)):
        run = paragraph.add_run()
        set_font(run, size)
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = text
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._element.append(element)


def add_paragraph(document, block, size):
    paragraph = document.add_paragraph()
    form = paragraph.paragraph_format
    form.space_before = form.space_after = Pt(0)
    form.line_spacing = Pt(size * 1.75)
    style = block.get("style", "body")
    if style == "title":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        size += 6
        form.line_spacing = Pt(size * 1.5)
    elif style == "body":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        form.first_line_indent = Pt(size * 2)
    for index, line in enumerate(block.get("lines", [block["text"]])):
        run = paragraph.add_run()
        if index > 0:
            run.add_break()
        run.add_text(line)
        set_font(run, size)
    if block.get("pageBreak"):
        form.page_break_before = True


def add_table(document, block, size):
    rows, columns = block["rows"], block["columns"]
    table = document.add_table(len(rows), len(columns))
    table.style = "Table Grid"
    table.autofit = False
    for index, width in enumerate(columns):
        for cell in table.columns[index].cells:
            cell.width = Cm(width)
    for index in range(block.get("headRows", 0)):
        properties = table.rows[index]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))
    for top, row in enumerate(rows):
        for cell in row:
            left = cell["column"]
            bottom = top + cell.get("rowSpan", 1) - 1
            right = left + cell.get("columnSpan", 1) - 1
            merged = table.cell(top, left).merge(table.cell(bottom, right))
            paragraph = merged.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(0)
            set_font(paragraph.add_run(cell["text"]), size)


def add_margins(section, page, size):
    section.top_margin = section.bottom_margin = Cm(page.get("margin", 2.5))
    section.left_margin = section.right_margin = Cm(page.get("margin", 2.5))
    if page.get("landscape"):
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    else:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
    if "header" in page:
        run = section.header.paragraphs[0].add_run(page["header"])
        set_font(run, size - 3)
    if "footer" in page:
        paragraph = section.footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for part in page["footer"]:
            if part in ("PAGE", "NUMPAGES"):
                add_field(paragraph, part, size - 3)
            else:
                set_font(paragraph.add_run(part), size - 3)


def make(source):
    description = json.loads(source.read_text("utf-8"))
    page = description.get("page", {})
    size = page.get("fontSize", 14)
    document = Document()
    add_margins(document.sections[0], page, size)
    for block in description["blocks"]:
        if "rows" in block:
            add_table(document, block, page.get("tableFontSize", 9))
        else:
            add_paragraph(document, block, size)
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / f"{source.stem}.docx"
        document.save(written)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(HERE), str(written)],
            check=True,
            stdout=subprocess.DEVNULL,
        )


# The same notice as other programs save it.
VARIANTS = {
    "notice-password": ["--encrypt", "secret", "owner", "256", "--"],
    "notice-owner-password": ["--encrypt", "", "owner", "128", "--use-aes=y", "--"],
    "notice-linearized": ["--linearize"],
    "notice-object-streams": ["--object-streams=generate"],
    "notice-turned": ["--rotate=+90"],
}

for source in sorted(HERE.glob("*.json")):
    make(source)
for name, options in VARIANTS.items():
    target = HERE / f"{name}.pdf"
    subprocess.run(["qpdf", *options, str(HERE / "notice.pdf"), str(target)], check=True)
