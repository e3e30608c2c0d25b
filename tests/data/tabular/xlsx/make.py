#!/usr/bin/python3
"""Makes the workbooks of this folder (README.md says which and how).

    /usr/bin/python3 make.py [name ...]

Needs openpyxl; the files of make_libreoffice need soffice, and are left as they are without it.
What a reader must find in each file is written by hand in <file>.expected, never by this script.
"""
import datetime
import io
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_REL = "http://purl.oclc.org/ooxml/officeDocument/relationships"
FIXED_TIME = (2024, 3, 1, 8, 0, 0)
wanted = sys.argv[1:]


def path(name):
    return os.path.join(HERE, name)


def skip(name):
    return bool(wanted) and name not in wanted


# --- packages written by hand -------------------------------------------------------------------

def sheet_xml(rows, before="", after="", attributes=""):
    return (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{MAIN}"{attributes}>'
            f'{before}<sheetData>{rows}</sheetData>{after}</worksheet>')


def strings_xml(items, attributes=""):
    return f'<?xml version="1.0" encoding="UTF-8"?><sst xmlns="{MAIN}"{attributes}>{items}</sst>'


def styles_xml(formats, ids):
    """formats: {id: code}; ids: the numFmtId of each cell style."""
    own = "".join(f'<numFmt numFmtId="{i}" formatCode="{quote(code)}"/>' for i, code in formats.items())
    cells = "".join(f'<xf numFmtId="{i}" fontId="0" fillId="0" borderId="0" xfId="0"/>' for i in ids)
    return (f'<?xml version="1.0"?><styleSheet xmlns="{MAIN}"><numFmts count="{len(formats)}">{own}</numFmts>'
            f'<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
            f'<cellXfs count="{len(ids)}">{cells}</cellXfs></styleSheet>')


def quote(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def relationships(entries):
    """entries: (id, type, target) or (id, type, target, mode)."""
    lines = "".join(
        f'<Relationship Id="{e[0]}" Type="{e[1]}" Target="{e[2]}"{f" TargetMode=" + chr(34) + e[3] + chr(34) if len(e) > 3 else ""}/>'
        for e in entries)
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def workbook_xml(sheets, properties=""):
    """sheets: (name, relationship id, further attributes)."""
    lines = "".join(f'<sheet name="{name}" sheetId="{i + 1}" r:id="{rid}"{more}/>'
                    for i, (name, rid, more) in enumerate(sheets))
    return (f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{REL}">{properties}'
            f'<sheets>{lines}</sheets></workbook>')


def book(sheet=None, strings=None, styles=None, properties="", parts=None):
    """The parts of a workbook of one sheet; `parts` adds to them, replaces them, or removes (None)."""
    links = [("rId1", REL + "/worksheet", "worksheets/sheet1.xml")]
    made = {"xl/worksheets/sheet1.xml": sheet}
    if strings is not None:
        links.append(("rId2", REL + "/sharedStrings", "sharedStrings.xml"))
        made["xl/sharedStrings.xml"] = strings
    if styles is not None:
        links.append(("rId3", REL + "/styles", "styles.xml"))
        made["xl/styles.xml"] = styles
    made = {
        "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": relationships([("rId1", REL + "/officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": workbook_xml([("Sheet1", "rId1", "")], properties),
        "xl/_rels/workbook.xml.rels": relationships(links),
        **made, **(parts or {})}
    return {name: content for name, content in made.items() if content is not None}


def zipped(parts, method=zipfile.ZIP_DEFLATED, stream=False, force_zip64=False):
    out = io.BytesIO()
    target = NoSeek(out) if stream else out
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = method
            data = content.encode() if isinstance(content, str) else content
            with archive.open(info, "w", force_zip64=force_zip64) as entry:
                entry.write(data)
    return out.getvalue()


class NoSeek:
    """A pipe: zipfile then writes data descriptors after the entries."""

    def __init__(self, out):
        self.out = out

    def write(self, data):
        return self.out.write(data)

    def flush(self):
        pass


def write(name, data):
    if skip(name):
        return
    with open(path(name), "wb") as out:
        out.write(data)


def text_cell(ref, text):
    return f'<c r="{ref}" t="inlineStr"><is><t>{text}</t></is></c>'


def make_cells():
    write("no-references.xlsx", zipped(book(sheet_xml(
        '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c><c/><c t="b"><v>1</v></c></row>'
        '<row><c><v>2</v></c></row>'
        '<row r="7"><c><v>3</v></c><c r="D7"><v>4</v></c><c><v>5</v></c><c r="B7"><v>6</v></c><c><v>7</v></c></row>'
        '<row><c r="?"><v>8</v></c><c r="A0B"><v>9</v></c><c r="$C$9"><v>10</v></c></row>'))))
    write("wrong-dimension.xlsx", zipped(book(sheet_xml(
        '<row r="1" spans="1:1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
        '<dimension ref="A0:AZ48943"/>',
        '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'))))
    write("stray-xfd.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>3</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>4</v></c></row>'))))
    write("beyond-xfd.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD2"><v>1</v></c><c><v>2</v></c></row>'))))
    styled = "".join(
        f'<row r="{r}">' + "".join(f'<c r="{c}{r}" s="0"/>' for c in ("A", "B", "C", "XFB")) + '</row>'
        for r in range(2, 4000))
    write("styles-only.xlsx", zipped(book(sheet_xml(
        f'<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row>{styled}'
        '<row r="1044566"><c r="A1044566"><v>2</v></c><c r="XFB1044566" s="0"/></row>'),
        styles=styles_xml({}, [0]))))
    write("rows-out-of-order.xlsx", zipped(book(sheet_xml(
        '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
        '<row r="2"><c r="A2"><v>22</v></c></row><row r="3"/><row><c><v>4</v></c></row>'))))
    write("absurd-rows.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c><v>1</v></c></row><row r="99999999999999999999"><c><v>2</v></c></row>'
        '<row r="-4"><c><v>3</v></c></row><row r="0"><c><v>4</v></c></row><row r="1048577"><c><v>5</v></c></row>'
        '<row r="x"><c><v>6</v></c></row>'))))
    write("blank-rows.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3" t="s"><v>0</v></c></row>'
        '<row r="4"><c r="A4" t="inlineStr"/><c r="B4" t="inlineStr"><is/></c><c r="C4" t="inlineStr"><is><t/></is></c>'
        '<c r="D4"><v></v></c><c r="E4" t="str"><f>""</f><v></v></c></row>'
        '<row r="9"><c r="B9"><v>9</v></c></row>'),
        strings_xml("<si><t></t></si>"))))
    write("kinds.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c>'
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="F1" t="str"><f>A1&amp;"x"</f><v>TRUEx</v></c><c r="G1"><f>1+1</f><v>2</v></c></row>'
        '<row r="2"><c r="A2" t="d"><v>2024-03-01T08:05:09.75Z</v></c><c r="B2" t="d"><v>2024-03-01</v></c>'
        '<c r="C2" t="d"><v>2024-03-01T08:05</v></c><c r="D2" t="d"><v>T08:05:09</v></c>'
        '<c r="E2" t="d"><v>soon</v></c><c r="F2" t="d"><v>2024-02-30</v></c></row>'
        '<row r="3"><c r="A3" t="inlineStr"><v>no is</v></c><c r="B3"><is><t>no type</t></is></c>'
        '<c r="C3" t="new"><v>17</v></c><c r="D3"><v> 18 </v></c><c r="E3"><v>abc</v></c>'
        '<c r="F3" t="inlineStr"><is><t>is wins</t></is><v>5</v></c>'
        '<c r="G3"><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row>'))))
    write("shared-strings.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
        '<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" t="s"><v>7</v></c>'
        '<c r="D2" t="s"><v>8</v></c><c r="E2" t="s"><v>9</v></c></row>'
        '<row r="3"><c r="A3" t="s"><v>10</v></c><c r="B3" t="s"><v>-1</v></c><c r="C3" t="s"><v>x</v></c>'
        '<c r="D3" t="s"><v>99999999999999999999999</v></c><c r="E3" t="s"><v> 0 </v></c></row>'),
        strings_xml(
            '<si><t>plain</t></si>'
            '<si><r><rPr><b/><sz val="11"/></rPr><t>rich </t></r><r><t xml:space="preserve"> text</t></r></si>'
            '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>'
            '<si><t xml:space="preserve">  kept  </t></si>'
            '<si><t>\n  trimmed\n</t></si>'
            '<si><t>a_x000D_\nb_x0009_c_x005F_x000D_d_x12_</t></si>'
            '<si><t>_xD83D__xDE00_ _xD83D_ _x0000_|</t></si>'
            '<si><t>&lt;&amp;&gt;&#65;&#x4E2D;<![CDATA[<b>]]></t></si>'
            '<si/>'
            '<si><extLst><ext><t>not this</t></ext></extLst><t>this</t></si>',
            ' count="3" uniqueCount="1000000000"'))))
    write("no-shared-strings.xlsx", zipped(book(sheet_xml(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'))))
    write("long-cell.xlsx", zipped(book(sheet_xml(
        '<row r="1">' + text_cell("A1", "x" * 100_000) + '<c r="B1" t="s"><v>0</v></c><c r="C1"><v>1</v></c></row>'),
        strings_xml(f'<si><t>{"长" * 100_000}</t></si>'))))
    write("merged-header.xlsx", zipped(book(sheet_xml(
        '<row r="1">' + text_cell("A1", "工单号") + text_cell("B1", "来电信息") + '<c r="C1"/></row>'
        '<row r="2"><c r="A2"/>' + text_cell("B2", "号码") + text_cell("C2", "时间") + '</row>'
        '<row r="3">' + text_cell("A3", "GD1") + '<c r="B3"><v>13800001234</v></c></row>',
        after='<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>'))))


def make_numbers():
    values = ["13800001234", "1.3800001234E10", "13800001234.0", "123456789012345678", "1.23456789012345678E17",
              "0.1", "0.30000000000000004", "-5", "007", "+5", "-0", "1e21", "1E20", "1.5e25", "0.0000001", "1e-300",
              "12.50", ".5", "5.", "1,234", "nan", "INF", "1e999", "110101199003071234", "3.0000000000000004",
              "-1.25E-2", "99999999999999999999999", "0x10", "1-2"]
    rows = "".join(f'<row r="{i + 1}"><c r="A{i + 1}"><v>{value}</v></c></row>' for i, value in enumerate(values))
    write("numbers.xlsx", zipped(book(sheet_xml(rows))))
    formats = {164: "0000", 165: "00000000000", 166: "0.00E+00", 167: '0"d"', 168: "[Red]0", 169: "000-0000", 170: "@",
               171: "General", 172: '#,##0.00"元"', 173: "G/通用格式", 174: "0_ ", 175: '_-"y"* #,##0'}
    cells = "".join(f'<c s="{i}"><v>{value}</v></c>' for i, value in
                    [(0, "12"), (0, "12345"), (0, "-7"), (0, "1.5"), (1, "2150001"), (2, "45352.5"), (3, "3"),
                     (4, "45352"), (5, "1234567"), (6, "45352"), (7, "45352"), (8, "45352"), (9, "45352"),
                     (10, "45352"), (11, "45352"), (99, "45352")])
    write("number-formats.xlsx", zipped(book(sheet_xml(f"<row>{cells}</row>"), styles=styles_xml(formats, list(formats)))))


def make_dates():
    formats = {164: "yyyy-mm-dd hh:mm:ss", 165: "yyyy/m/d h:mm", 166: "yyyy-mm-dd", 167: "h:mm:ss", 168: "[h]:mm",
               169: 'yyyy"年"m"月"d"日"', 170: '[$-804]yyyy"年"m"月"d"日"\\ 上午/下午h"时"mm"分"', 171: "[$-F400]h:mm:ss\\ AM/PM",
               172: "yyyy-mm-dd;@", 173: "mm:ss.000", 174: "[DBNum1][$-804]yyyy年m月d日", 175: "yyyymmddhhmmss",
               176: "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 177: '"d"0', 14: "yyyy/m/d;@"}
    ids = list(range(164, 178)) + [14, 22, 21, 27, 31, 32, 36, 46, 55, 58, 0]

    def cell(style, value, kind=""):
        return f'<c s="{ids.index(style)}"{kind}><v>{value}</v></c>'
    when = "45352.336909722222"  # 2024-03-01 08:05:09
    rows = [
        [(164, when), (165, when), (165, "45352.336805555555"), (166, "45352"), (166, when), (164, "45352"),
         (167, "0.33690972222222"), (168, "1.5"), (169, "45352"), (170, "45352.336805555555")],
        [(171, "0.336909722"), (172, "45352"), (173, "0.003495"), (174, "45352"), (175, when), (176, "45352"),
         (177, "45352"), (14, "45352"), (22, "45352.25"), (21, "0.5")],
        [(27, "45352"), (31, "45352"), (32, "0.25"), (36, "45352"), (46, "2.000011574"), (55, "0.75"), (58, "45352"),
         (0, when)],
        # rounding: half a second below and above, and over midnight
        [(164, "45352.33691550"), (164, "45352.33691551"), (164, "45351.999999"), (167, "0.999999"), (164, "45352.9999")],
        # the edges of the calendar
        [(166, "0"), (166, "1"), (166, "59"), (166, "60"), (166, "61"), (166, "2958465"), (166, "2958466"), (166, "-1"),
         (164, "0.5"), (166, "1E300")],
    ]
    xml = "".join("<row>" + "".join(cell(*c) for c in row) + "</row>" for row in rows)
    xml += f'<row><c t="str" s="0"><v>45352</v></c><c t="inlineStr" s="0"><is><t>待定</t></is></c>{cell(164, "x")}</row>'
    write("dates.xlsx", zipped(book(sheet_xml(xml), styles=styles_xml(formats, ids))))
    xml = f'<row>{cell(164, "43890.336909722222")}{cell(166, "0")}{cell(166, "60")}{cell(167, "0.5")}{cell(0, "5")}' \
          f'{cell(166, "2957003")}{cell(166, "2957004")}</row>'
    write("dates-1904.xlsx", zipped(book(
        sheet_xml(xml), styles=styles_xml(formats, ids), properties='<workbookPr date1904="1"/>')))


def make_packages():
    row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'
    plain = book(sheet_xml(row), strings_xml("<si><t>s</t></si>"), styles_xml({}, [0]))
    strict = {name: text.replace(MAIN, STRICT).replace(REL, STRICT_REL) for name, text in plain.items()}
    strict["xl/workbook.xml"] = strict["xl/workbook.xml"].replace("<workbook ", '<workbook conformance="strict" ')
    write("strict.xlsx", zipped(strict))

    prefixed = dict(plain)
    prefixed["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>'
        '<x:c r="B1" t="s"><x:v>0</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t xml:space="preserve"> i </x:t></x:is></x:c>'
        '</x:row></x:sheetData></x:worksheet>')
    prefixed["xl/sharedStrings.xml"] = f'<x:sst xmlns:x="{MAIN}"><x:si><x:t>s</x:t></x:si></x:sst>'
    prefixed["xl/workbook.xml"] = (
        f'<x:workbook xmlns:x="{MAIN}"><x:sheets><x:sheet name="一" sheetId="1" d3p1:id="rId1" xmlns:d3p1="{REL}"/>'
        '</x:sheets></x:workbook>')
    write("prefixed.xlsx", zipped(prefixed))

    one = [("rId1", REL + "/worksheet", "worksheets/sheet1.xml")]
    odd = {
        "_rels/.rels": relationships([("a", REL + "/extended-properties", "docProps/app.xml"),
                                      ("b", REL + "/officeDocument", "/Odd/Book.XML")]),
        "odd/book.xml": workbook_xml([("绝对", "w1", ""), ("相对", "w2", ""), ("空格", "w3", "")]),
        "Odd/_rels/book.xml.rels": relationships([
            ("w1", REL + "/worksheet", "/parts/First.xml"), ("w2", REL + "/worksheet", "../parts/./second.xml"),
            ("w3", REL + "/worksheet", "/parts/third%20sheet.xml"), ("l", REL + "/hyperlink", "http://x/", "External"),
            ("s", REL + "/sharedStrings", "\\parts\\strings.xml")]),
        "PARTS/first.xml": sheet_xml('<row><c><v>1</v></c><c t="s"><v>0</v></c></row>'),
        "parts\\second.xml": sheet_xml("<row><c><v>2</v></c></row>"),
        "parts/third sheet.xml": sheet_xml("<row><c><v>3</v></c></row>"),
        "parts/strings.xml": strings_xml("<si><t>s</t></si>"),
    }
    write("odd-parts.xlsx", zipped(odd))

    kinds = [("rId1", REL + "/worksheet", "worksheets/sheet1.xml"), ("rId2", REL + "/chartsheet", "chartsheets/sheet1.xml"),
             ("rId3", REL + "/dialogsheet", "dialogsheets/sheet1.xml"), ("rId4", REL + "/worksheet", "worksheets/sheet2.xml"),
             ("rId5", REL + "/worksheet", "worksheets/sheet3.xml"), ("rId6", REL + "/worksheet", "worksheets/gone.xml")]
    write("sheets.xlsm", zipped(book(sheet_xml("<row><c><v>1</v></c></row>"), parts={
        "xl/workbook.xml": workbook_xml([
            ("Visible &amp; first", "rId1", ""), ("Chart", "rId2", ""), ("Dialog", "rId3", ""),
            ("Hidden", "rId4", ' state="hidden"'), ("Very", "rId5", ' state="veryHidden"'), ("Gone", "rId6", ""),
            ("Unlinked", "rId99", "")]),
        "xl/_rels/workbook.xml.rels": relationships(kinds),
        "xl/chartsheets/sheet1.xml": f'<chartsheet xmlns="{MAIN}"/>',
        "xl/dialogsheets/sheet1.xml": f'<dialogsheet xmlns="{MAIN}"/>',
        "xl/worksheets/sheet2.xml": sheet_xml("<row><c><v>2</v></c></row>"),
        "xl/worksheets/sheet3.xml": sheet_xml("<row><c><v>3</v></c></row>"),
        "xl/vbaProject.bin": b"\x00" * 64})))

    write("bare.xlsx", zipped({"xl/workbook.xml": workbook_xml([("S", "rId1", "")]),
                               "xl/_rels/workbook.xml.rels": relationships(one),
                               "xl/worksheets/sheet1.xml": sheet_xml("<row><c><v>1</v></c></row>")}))
    wps = dict(plain)
    wps["docProps/core.xml"] = "<cp:coreProperties><dc:creator></dc:creator><dc:creator>" # broken on purpose
    wps["docProps/custom.xml"] = '<Properties><property name="KSOProductBuildVer"/></Properties>'
    wps["xl/worksheets/sheet1.xml"] = sheet_xml(
        row, '<sheetPr/><dimension ref="A1"/>',
        attributes=' xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:mc="urn:mc" mc:Ignorable="etc"')
    write("wps-metadata.xlsx", zipped(wps))
    write("utf16-parts.xlsx", zipped({**plain, "xl/sharedStrings.xml": strings_xml("<si><t>工单</t></si>")
                                     .replace("UTF-8", "UTF-16").encode("utf-16")}))
    write("stored.xlsx", zipped(plain, zipfile.ZIP_STORED))
    write("data-descriptors.xlsx", zipped(plain, stream=True))
    write("zip64.xlsx", zipped(plain, force_zip64=True))


def make_damaged():
    noise = random.Random(1)
    rows = "".join(f'<row r="{i}">{text_cell(f"A{i}", noise.randbytes(24).hex())}</row>' for i in range(1, 400))
    whole = zipped(book(sheet_xml(rows)))
    write("truncated.xlsx", whole[:len(whole) // 2])
    row = "<row><c><v>1</v></c></row>"
    write("cut-xml.xlsx", zipped(book(sheet_xml(row)[:-20])))
    write("not-well-formed.xlsx", zipped(book(sheet_xml(row + "<row><c><v>2</c></v></row>"))))
    write("wrong-root.xlsx", zipped(book("<html><body/></html>")))
    bad = bytearray(zipped(book(sheet_xml(row)), zipfile.ZIP_STORED))
    bad[bad.index(b"<v>1<") + 3] = ord("7")
    write("wrong-checksum.xlsx", bytes(bad))
    entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    bomb = sheet_xml('<row><c t="inlineStr"><is><t>&a9;</t></is></c></row>').replace(
        "<worksheet", f'<!DOCTYPE worksheet [<!ENTITY a0 "lol">{entities}]><worksheet', 1)
    write("entity-bomb.xlsx", zipped(book(bomb)))
    outside = sheet_xml(row).replace(
        "<worksheet", '<!DOCTYPE worksheet SYSTEM "file:///etc/hostname"><worksheet', 1)
    write("external-dtd.xlsx", zipped(book(outside)))
    write("deep.xlsx", zipped(book(sheet_xml(row, before="<a>" * 100_000 + "</a>" * 100_000))))
    write("no-workbook-part.xlsx", zipped(book(sheet_xml(row), parts={"xl/workbook.xml": None})))
    locked = bytearray(zipped(book(sheet_xml(row))))
    at = -1
    while (at := locked.find(b"PK\x03\x04", at + 1)) >= 0:
        locked[at + 6] |= 1
    at = -1
    while (at := locked.find(b"PK\x01\x02", at + 1)) >= 0:
        locked[at + 8] |= 1
    write("encrypted-entries.xlsx", bytes(locked))
    write("encrypted.xlsx", compound(["EncryptionInfo", "EncryptedPackage"]))
    write("old.xls", compound(["Workbook"]))
    write("message.msg", compound(["__properties_version1.0"]))


def compound(streams):
    """An OLE compound file: header, one FAT sector, one directory sector."""
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + b"\0" * 16 + struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xFF" * 4 * 108
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xFF" * (512 - 8)

    def entry(name, kind):
        raw = name.encode("utf-16-le") + b"\0\0"
        return (raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1) + b"\xFF" * 12).ljust(128, b"\0")
    directory = (entry("Root Entry", 5) + b"".join(entry(name, 2) for name in streams)).ljust(512, b"\0")
    return header + fat + directory


def make_others():
    write("plain.zip", zipped({"readme.txt": "nothing"}))
    write("empty.zip", zipped({}))
    write("nothing.xlsx", b"")
    write("binary.xlsb", zipped(book("", parts={
        "_rels/.rels": relationships([("rId1", REL + "/officeDocument", "xl/workbook.bin")]),
        "xl/workbook.xml": None, "xl/workbook.bin": b"\x83\x01\x00\x84\x01\x00"})))
    for name, part, root in [("letter.docx", "word/document.xml", "w:document"),
                             ("slides.pptx", "ppt/presentation.xml", "p:presentation")]:
        prefix = root[0]
        write(name, zipped({"_rels/.rels": relationships([("rId1", REL + "/officeDocument", part)]),
                            part: f'<{root} xmlns:{prefix}="urn:{prefix}"><{prefix}:body/></{root}>'}))
    write("letter.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}))


# --- openpyxl -----------------------------------------------------------------------------------

def make_openpyxl():
    if wanted and not any(name.startswith("openpyxl") for name in wanted):
        return
    import openpyxl

    def save(workbook, name):
        if not skip(name):
            workbook.save(path(name))

    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "工单"
    sheet.append(["热线工单导出"])
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(["工单号", "来电号码", "来电时间", "办结日期", "时长", "满意"])
    sheet.append(["GD20240301001", 13800001234, datetime.datetime(2024, 3, 1, 8, 5, 9), datetime.date(2024, 3, 2),
                  datetime.timedelta(hours=30, minutes=5), True])
    sheet.append(["GD20240301002", "02012345678", datetime.datetime(2024, 3, 1, 0, 0, 0), None, datetime.time(8, 5, 9), False])
    sheet.append([])
    sheet.append(["合计", None, None, None, "#N/A", 2.5])
    sheet["A8"] = "=A4"
    sheet["B8"] = 7
    sheet["B8"].number_format = "0000"
    sheet["C8"] = 45352.336909722222
    sheet["C8"].number_format = "[$-804]yyyy\"年\"m\"月\"d\"日\" 上午/下午h\"时\"mm\"分\""
    workbook.create_chartsheet("图")
    hidden = workbook.create_sheet("字典")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "值\n两行"
    hidden["C2"] = " 前后空格 "
    save(workbook, "openpyxl-orders.xlsx")

    workbook = openpyxl.Workbook()
    workbook.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = workbook.active
    sheet["A1"] = datetime.datetime(2024, 3, 1, 8, 5, 9)
    sheet["B1"] = datetime.date(1904, 1, 2)
    sheet["XFD2"] = "stray"
    save(workbook, "openpyxl-1904.xlsx")

    workbook = openpyxl.Workbook()
    workbook.iso_dates = True
    sheet = workbook.active
    sheet.append([datetime.datetime(2024, 3, 1, 8, 5, 9), datetime.date(2024, 3, 1), datetime.time(8, 5, 9)])
    sheet.append(["=1+1", "text"])
    save(workbook, "openpyxl-iso.xlsx")

    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("写")
    for i in range(30):
        sheet.append([i, f"行{i}", i / 8])
    save(workbook, "openpyxl-write-only.xlsx")


# --- LibreOffice --------------------------------------------------------------------------------

def make_libreoffice():
    if wanted and not any(name.startswith("libreoffice") for name in wanted):
        return
    soffice = shutil.which("soffice")
    if not soffice:
        print("no soffice: its files are left as they are")
        return
    with tempfile.TemporaryDirectory() as folder:
        def convert(source, filter_name, name):
            if skip(name):
                return
            extension = name.rsplit(".", 1)[1]
            out = os.path.join(folder, "out")
            subprocess.run([soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                            f"{extension}:{filter_name}", "--outdir", out, source],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            made = os.path.join(out, os.path.splitext(os.path.basename(source))[0] + "." + extension)
            shutil.move(made, path(name))

        flat = path("libreoffice.fods")
        convert(flat, "Calc MS Excel 2007 XML", "libreoffice.xlsx")
        convert(flat, "Calc MS Excel 2007 VBA XML", "libreoffice.xlsm")
        convert(flat, "calc8", "libreoffice.ods")


make_cells()
make_numbers()
make_dates()
make_packages()
make_damaged()
make_others()
make_openpyxl()
make_libreoffice()
