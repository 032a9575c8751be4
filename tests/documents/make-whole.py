"""Makes the documents of tests/documents/whole from the texts beside them, as Word, WPS and Excel would.

Usage: python3 tests/documents/make-whole.py [name …] (needs python-docx, LibreOffice and a Chinese font)

A text has one paragraph a line. A line with | is a row of a table: < goes on with the cell to the left,
^ with the one above, ~ turns the text upright, \\n breaks the line. A line with % says how:
format (docx, pdf, xlsx), header, size (points), landscape, widths (of the columns, in percent), repeat
(rows to print again on each page), break (a new page), sheet (a new sheet).
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

FOLDER = Path(__file__).parent / "whole"
FONT = "Noto Serif CJK SC"


def parts(text):
    """The settings of a text, then its paragraphs, tables and breaks in order."""
    found = []
    for line in text.split("\n"):
        if line.startswith("%"):
            name, _, value = line[1:].strip().partition(":")
            found.append((name.strip(), value.strip()))
        elif line.startswith("|"):
            row = line[1:].split("|")
            if found and found[-1][0] == "table" and len(found[-1][1][0]) == len(row):
                found[-1][1].append(row)
            else:
                found.append(("table", [row]))
        elif line.strip():
            found.append(("paragraph", line))
    return found


def cells(rows):
    """Each cell of a table: row, column, the rows and columns it takes, its text, whether upright."""
    for top, row in enumerate(rows):
        for left, text in enumerate(row):
            if text in ("<", "^"):
                continue
            right = left + 1
            while right < len(row) and row[right] == "<":
                right += 1
            bottom = top + 1
            while bottom < len(rows) and rows[bottom][left] == "^":
                bottom += 1
            yield top, left, bottom - top, right - left, text.replace("\\n", "\n").lstrip("~"), text.startswith("~")


def set_font(run, size):
    run.font.size = Pt(size)
    run.font.name = FONT
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)


def add_table(document, rows, settings):
    size = float(settings.get("size", 10.5))
    table = document.add_table(len(rows), len(rows[0]), style="Table Grid")
    section = document.sections[-1]
    width = section.page_width - section.left_margin - section.right_margin
    shares = [int(one) for one in settings.pop("widths", "").split(",") if one]
    table.autofit = False
    for column in range(len(rows[0])):
        share = shares[column] / sum(shares) if shares else 1 / len(rows[0])
        for cell in table.columns[column].cells:
            cell.width = int(width * share)
    for top, left, tall, wide, text, upright in cells(rows):
        cell = table.cell(top, left)
        if tall > 1 or wide > 1:
            cell = cell.merge(table.cell(top + tall - 1, left + wide - 1))
        paragraph = cell.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        set_font(paragraph.add_run(text), size)
        if upright:
            cell._element.get_or_add_tcPr().append(
                parse_xml(f'<w:textDirection {nsdecls("w")} w:val="tbRlV"/>')
            )
    for row in table.rows[: int(settings.pop("repeat", 0))]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def page_number(paragraph):
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._element.append(element)


def blank():
    """A document without what python-docx brings along: its name, a picture, a hundred table styles."""
    document = Document()
    document.core_properties.author = document.core_properties.comments = ""
    for style in document.styles.element.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in ("TableGrid", "TableNormal"):
            document.styles.element.remove(style)
    for rels in (document.part.rels, document.part.package.rels):
        for key in [key for key, one in rels.items() if re.search("stylesWithEffects|thumbnail", one.reltype)]:
            del rels[key]
    return document


def word(found, path):
    document = blank()
    settings = dict(one for one in found if one[0] in ("size", "header", "landscape"))
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    if "landscape" in settings:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Mm(25)
    if "header" in settings:
        section.header.paragraphs[0].text = settings["header"]
        footer = section.footer.paragraphs[0]
        footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
        footer.add_run("— ")
        page_number(footer)
        footer.add_run(" —")
    size = float(settings.get("size", 10.5))
    for kind, value in found:
        if kind in ("widths", "repeat"):
            settings[kind] = value
        elif kind == "break":
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif kind == "table":
            add_table(document, value, settings)
        elif kind == "paragraph":
            paragraph = document.add_paragraph()
            set_font(paragraph.add_run(value), size)
            if re.search(r"(表|报告|）)$", value) and len(value) < 40 and "、" not in value:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            elif len(value) > 20:
                paragraph.paragraph_format.first_line_indent = Pt(2 * size)
    document.save(path)


def style_of(text):
    """The number of a cell with the format that shows it as it is written; None for text."""
    match = re.fullmatch(r"(-?[\d,]+(?:\.(\d+))?)(%?)", text)
    if not match or re.fullmatch(r"0\d+", text):
        return None
    digits, places, percent = match[1].replace(",", ""), len(match[2] or ""), match[3]
    return digits, places, bool(percent), "," in match[1]


def spreadsheet(found, path):
    """A flat ODS file that LibreOffice turns into a workbook: numbers are numbers with a format."""
    styles, sheets, name = set(), [], "Sheet1"
    for kind, value in found:
        if kind == "sheet":
            name = value
            sheets.append((name, []))
        elif kind == "table":
            sheets[-1][1].extend(value)
    body = ""
    for name, rows in sheets:
        most = max(len(row) for row in rows)
        taken = {}
        for top, left, tall, wide, text, _ in cells([row + [""] * (most - len(row)) for row in rows]):
            taken[top, left] = (tall, wide, text)
        body += f'<table:table table:name="{name}"><table:table-column table:number-columns-repeated="{most}"/>'
        for top, row in enumerate(rows):
            body += "<table:table-row>"
            for left in range(most):
                if (top, left) not in taken:
                    body += "<table:covered-table-cell/>"
                    continue
                tall, wide, text = taken[top, left]
                spans = f' table:number-rows-spanned="{tall}" table:number-columns-spanned="{wide}"' if tall * wide > 1 else ""
                number = style_of(text)
                if number:
                    digits, places, percent, grouped = number
                    styles.add((places, percent, grouped))
                    kind = "percentage" if percent else "float"
                    value = repr(round(float(digits) / 100, 8)) if percent else digits
                    spans += f' table:style-name="n{places}{"p" if percent else ""}{"g" if grouped else ""}" office:value-type="{kind}" office:value="{value}"'
                lines = "".join(f"<text:p>{escape(one)}</text:p>" for one in text.split("\n"))
                body += f"<table:table-cell{spans}>{lines if text else ''}</table:table-cell>"
            body += "</table:table-row>"
        body += "</table:table>"
    formats = ""
    for places, percent, grouped in sorted(styles):
        key = f'{places}{"p" if percent else ""}{"g" if grouped else ""}'
        kind = "percentage" if percent else "number"
        formats += f'<number:{kind}-style style:name="f{key}"><number:number number:decimal-places="{places}" number:min-decimal-places="{places}" number:min-integer-digits="1"{" number:grouping=" + chr(34) + "true" + chr(34) if grouped else ""}/>{"<number:text>%</number:text>" if percent else ""}</number:{kind}-style><style:style style:name="n{key}" style:family="table-cell" style:data-style-name="f{key}"/>'
    names = ("office", "table", "text", "number:datastyle", "style")
    spaces = " ".join(
        f'xmlns:{one.split(":")[0]}="urn:oasis:names:tc:opendocument:xmlns:{one.split(":")[-1]}:1.0"' for one in names
    )
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{formats}</office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document>'
    )


def convert(path, form):
    subprocess.run(
        ["soffice", "--headless", "--convert-to", form, "--outdir", str(FOLDER), str(path)],
        check=True,
        capture_output=True,
    )


def main(names):
    for source in sorted(FOLDER.glob("*.txt")):
        if names and source.stem not in names:
            continue
        found = parts(source.read_text())
        form = dict(one for one in found if one[0] == "format")["format"]
        with tempfile.TemporaryDirectory() as folder:
            if form == "docx":
                word(found, FOLDER / f"{source.stem}.docx")
            elif form == "pdf":
                made = Path(folder) / f"{source.stem}.docx"
                word(found, made)
                convert(made, "pdf")
            else:
                made = Path(folder) / f"{source.stem}.fods"
                spreadsheet(found, made)
                convert(made, "xlsx")


main(sys.argv[1:])
