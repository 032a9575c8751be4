"""Makes the Word documents of the tests that LibreOffice does not write: as Word and WPS do it.

Usage: python3 tests/documents/make-docx.py (needs python-docx)
"""

from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

FOLDER = Path(__file__).parent / "docx"
W = nsdecls("w")


def typed_numbers():
    """A report with typed numbers, a table with a hidden grid, and authors in its properties."""
    document = Document()
    document.core_properties.author = "示例作者"
    document.core_properties.last_modified_by = "示例修改人"
    document.add_paragraph("示例市示例局", style="Title")
    document.add_paragraph("2021年度部门整体支出绩效自评报告", style="Title")
    document.add_heading("一、部门基本情况", 1)
    document.add_paragraph("（一）部门职能")
    document.add_paragraph("　　1.负责示例工作，全年服务1.2万人次；")
    lines = document.add_paragraph("　　2.负责统计工作。")
    lines.add_run().add_break()
    lines.add_run("　　3.完成交办事项。")
    document.add_heading("二、收支情况", 1)
    table = document.add_table(rows=3, cols=4)
    for column, text in enumerate(["项目", "年初预算数", "全年预算数", "支出数"]):
        table.cell(0, column).text = text
    for column, text in enumerate(["基本支出", "300.00", "298.50", "298.50"]):
        table.cell(1, column).text = text
    merged = table.cell(2, 1).merge(table.cell(2, 3))
    table.cell(2, 0).text = "项目支出"
    merged.text = "不适用"
    document.save(FOLDER / "typed-numbers.docx")


LEVELS = [
    ("chineseCountingThousand", "第%1章", 'w:pStyle w:val="Heading1"'),
    ("chineseCounting", "（%2）", 'w:pStyle w:val="Heading2"'),
    ("decimal", "%3.", None),
    ("decimal", "（%4）", None),
    ("decimalEnclosedCircleChinese", "%5", None),
]


def numbering(document):
    """A multilevel list as Word links it with its heading styles, and one that restarts."""
    root = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + (f"<{style}/>" if style else "")
        + f'<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, (form, text, style) in enumerate(LEVELS)
    )
    legal = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>'
    )
    first = root.findall(qn("w:num"))[0]
    for identifier, content in [(90, levels), (91, legal)]:
        first.addprevious(
            parse_xml(
                f'<w:abstractNum {W} w:abstractNumId="{identifier}"><w:multiLevelType w:val="multilevel"/>{content}</w:abstractNum>'
            )
        )
    for identifier, definition, override in [
        (90, 90, ""),
        (91, 91, ""),
        (92, 90, '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>'),
    ]:
        root.append(
            parse_xml(
                f'<w:num {W} w:numId="{identifier}"><w:abstractNumId w:val="{definition}"/>{override}</w:num>'
            )
        )
    for level, style in enumerate(["Heading 1", "Heading 2"]):
        properties = document.styles[style].element.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>')
        )


def numbered(document, text, list_id, level):
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
        )
    )
    return paragraph


FORMULA = """<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">
<m:r><m:t>执行率＝</m:t></m:r><m:f><m:num><m:r><m:t>480.92</m:t></m:r></m:num><m:den><m:r><m:t>486.30</m:t></m:r></m:den></m:f></m:oMath>"""

TEXT_BOX = f"""<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内只有新格式</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>
</mc:AlternateContent></w:r>"""

CONTENTS = f"""<w:sdt {W}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
<w:sdtContent><w:p><w:r><w:t>目录</w:t></w:r></w:p><w:p><w:r><w:t>第一章概况 1</w:t></w:r></w:p></w:sdtContent></w:sdt>"""

TICKED = f"""<w:sdt {W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>
<w:sdtContent><w:r><w:t>☑</w:t></w:r></w:sdtContent></w:sdt>"""

FIELD = f"""<w:fldSimple {W} w:instr=" SEQ 表 "><w:r><w:t>1</w:t></w:r></w:fldSimple>"""


def automatic_numbers():
    """Numbers of every kind, and what Word keeps outside of plain runs."""
    document = Document()
    numbering(document)
    document.add_heading("概况", 1)
    document.paragraphs[0]._p.addprevious(parse_xml(CONTENTS))
    document.add_heading("机构", 2)
    numbered(document, "内设科室", 90, 2)
    numbered(document, "办公室", 90, 3)
    numbered(document, "文秘", 90, 4)
    numbered(document, "财务科", 90, 3)
    numbered(document, "直属单位", 90, 2)
    document.add_heading("人员", 2)
    numbered(document, "编制", 92, 2)
    document.add_heading("收支", 1)
    document.add_heading("收入", 2)
    numbered(document, "总则", 91, 0)
    numbered(document, "范围", 91, 1)
    numbered(document, "2021年标准", 91, 1)
    removed = numbered(document, "不编号", 0, 0)
    removed.style = document.styles["Heading 2"]
    formula = document.add_paragraph("公式：")
    formula._p.append(parse_xml(FORMULA))
    box = document.add_paragraph("正文")
    box._p.append(parse_xml(TEXT_BOX))
    caption = document.add_paragraph("表")
    caption._p.append(parse_xml(FIELD))
    caption.add_run(" 收支表")
    ticked = document.add_paragraph("是否公开：")
    ticked._p.append(parse_xml(TICKED))
    ticked.add_run("是")
    table = document.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "合计"
    # Rows between which a bookmark begins, as Word leaves them, and one that begins further right.
    table.rows[1]._tr.addprevious(parse_xml(f'<w:bookmarkStart {W} w:id="7" w:name="a"/>'))
    table.cell(0, 1).text = "甲"
    table.cell(1, 2).text = "乙"
    document.save(FOLDER / "automatic-numbers.docx")


def table_style():
    """A table that names a style, as Word and WPS write every table."""
    document = Document()
    document.add_heading("示例市财政局2023年度部门整体支出绩效自评报告", 0)
    document.add_heading("一、基本情况", 1)
    table = document.add_table(rows=0, cols=3)
    table.style = "Table Grid"
    for row in (("一级指标", "分值", "得分"), ("管理效能", "45", "42"), ("履职效能", "50", "50")):
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    document.save(FOLDER / "table-style.docx")


typed_numbers()
automatic_numbers()
table_style()
