#!/usr/bin/python3
"""Makes the files of this folder (README.md says which and how).

    /usr/bin/python3 make.py

    /usr/bin/python3 make.py traps      # one part: biff, pages, orders, traps, protected

Needs python3-xlwt, python3-pandas, python3-odf, python3-uno, python3-msoffcrypto-tool, perl with Spreadsheet::WriteExcel, gnumeric (ssconvert)
and LibreOffice (soffice).
What a reader must find in each file is written by hand in <file>.expected, never by this script.
"""
import contextlib
import csv
import datetime
import hashlib
import html
import io
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time

import openpyxl
import xlwt

HERE = os.path.dirname(os.path.abspath(__file__))
os.chdir(HERE)
CHINESE = dict(os.environ, WINDOWS_LANGUAGE="zh_CN")


def leave_out_empty_rows(name):
    with open(name, encoding="utf-8") as file:
        text = file.read()
    row = '<Row ss:AutoFitHeight="0" ss:Height="12.7584"><Cell ss:Index="7"/></Row>'
    begin, end = text.index(row), text.rindex(row) + len(row)
    with open(name, "w", encoding="utf-8") as file:
        file.write(text[:begin] + row * 3 + text[end:])


def write(name, data):
    with open(name, "wb") as out:
        out.write(data if isinstance(data, bytes) else data.encode())


# --- the same five orders by several programs ---------------------------------------------------

rows = list(csv.reader(open("orders.csv", encoding="utf-8")))
TIME = 1


def value(row, column):
    text = rows[row][column]
    if row and column == TIME:
        return datetime.datetime.strptime(text, "%Y-%m-%d %H:%M:%S")
    if row and column in (0, 2) and not (column == 2 and text.startswith("0")):
        return int(text)  # ids and numbers as numbers, the ids padded by their format
    return text


def make_orders():
    book = openpyxl.Workbook()
    sheet = book.active
    for r in range(len(rows)):
        sheet.append([value(r, c) for c in range(7)])
        if r:
            sheet.cell(r + 1, 1).number_format = "0000000"
            sheet.cell(r + 1, 2).number_format = "yyyy-mm-dd hh:mm:ss"
    book.save("openpyxl-orders.xlsx")

    book = xlwt.Workbook()
    sheet = book.add_sheet("工单")
    padded = xlwt.easyxf(num_format_str="0000000")
    time = xlwt.easyxf(num_format_str="yyyy-mm-dd hh:mm:ss")
    for r in range(len(rows)):
        for c in range(7):
            style = padded if r and c == 0 else time if r and c == TIME else xlwt.Style.default_style
            sheet.write(r, c, value(r, c), style)
    book.save("xlwt-orders.xls")

    # column by column, as programs do that fill a table field by field
    script = r'''
use utf8; use Spreadsheet::WriteExcel; use Encode;
my $book = Spreadsheet::WriteExcel->new("perl-orders.xls");
my $sheet = $book->add_worksheet("orders");
my $padded = $book->add_format(num_format => "0000000");
my $time = $book->add_format(num_format => "yyyy-mm-dd hh:mm:ss");
open(my $in, "<:encoding(UTF-8)", "orders.txt"); my @rows = map { chomp; [split /\t/] } <$in>;
for my $c (0..6) { for my $r (0..$#rows) { my $v = $rows[$r][$c];
  if ($r && $c == 0) { $sheet->write_number($r, $c, $v, $padded) }
  elsif ($r && $c == 1) { $v =~ s/ /T/; $sheet->write_date_time($r, $c, $v, $time) }
  elsif ($r && $c == 2 && $v !~ /^0/) { $sheet->write_number($r, $c, $v) }
  else { $sheet->write_string($r, $c, $v) } } }
$book->close();
'''
    with open("orders.txt", "w", encoding="utf-8") as out:
        out.write("".join("\t".join(row) + "\n" for row in rows))
    subprocess.run(["perl", "-e", script], check=True)
    os.remove("orders.txt")

    # without a Windows whose language is Chinese, Gnumeric writes an Excel 95 file in Western letters
    subprocess.run(["ssconvert", "-T", "Gnumeric_Excel:excel_biff7", "openpyxl-orders.xlsx", "gnumeric-95.xls"], check=True,
                   env=CHINESE)
    subprocess.run(["ssconvert", "-T", "Gnumeric_Excel:excel_dsf", "openpyxl-orders.xlsx", "gnumeric-97-and-95.xls"], check=True)
    subprocess.run(["ssconvert", "-T", "Gnumeric_html:xhtml", "openpyxl-orders.xlsx", "gnumeric-page.xls"], check=True)
    subprocess.run(["ssconvert", "-T", "Gnumeric_OpenCalc:odf", "openpyxl-orders.xlsx", "gnumeric.ods"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        for source, target in [("openpyxl-orders.xlsx", "libreoffice-orders"), ("../xlsx/libreoffice.fods", "libreoffice")]:
            for filter_name, extension, name in [
                    ("MS Excel 97", "xls", ".xls"), ("HTML (StarCalc)", "html", "-page.xls"),
                    ("MS Excel 2003 XML", "xml", "-2003.xls"), ("calc8", "ods", ".ods"),
                    ("OpenDocument Spreadsheet Flat XML", "fods", ".fods")]:
                # its XML export gives up on sheets whose styles go as far as column XFD
                if name == "-2003.xls" and source == "openpyxl-orders.xlsx":
                    source = "xlwt-orders.xls"
                elif source == "xlwt-orders.xls":
                    source = "openpyxl-orders.xlsx"
                subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/p", "--convert-to",
                                f"{extension}:{filter_name}", "--outdir", folder, source], check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + "." + extension)
                shutil.move(made, target + name)
                if target + name == "libreoffice-orders-2003.xls":
                    leave_out_empty_rows(target + name)

    # as order systems write pages: GBK, every cell text by its style
    cells = "".join("<tr>" + "".join(f'<td style="mso-number-format:\'\\@\'">{html.escape(t)}</td>' for t in row)
                    + "</tr>\r\n" for row in rows)
    page = ('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" '
            f'content="text/html; charset=gb2312"></head><body><table border="1">{cells}</table></body></html>')
    kinds = {0: ("Number", "p"), TIME: ("DateTime", "t"), 2: ("Number", "n")}

    def cell_2003(row, column):
        kind, style = kinds.get(column, ("String", "")) if row and not isinstance(value(row, column), str) else ("String", "")
        text = rows[row][column].replace(" ", "T") + ".000" if kind == "DateTime" else \
            str(value(row, column)) if kind == "Number" else html.escape(rows[row][column], quote=False)
        return "<Cell" + (f' ss:StyleID="{style}"' if style else "") + f'><Data ss:Type="{kind}">{text}</Data></Cell>'
    table = "".join("   <Row>" + "".join(cell_2003(r, c) for c in range(7)) + "</Row>\r\n" for r in range(len(rows)))
    write("hand-orders-2003.xls", '<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n'
          '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
          '<Styles><Style ss:ID="Default" ss:Name="Normal"/><Style ss:ID="p"><NumberFormat ss:Format="0000000"/></Style>'
          '<Style ss:ID="t"><NumberFormat ss:Format="yyyy\\-mm\\-dd\\ hh:mm:ss"/></Style><Style ss:ID="n"><NumberFormat ss:Format="0"/></Style></Styles>'
          f'<Worksheet ss:Name="工单"><Table>{table}</Table></Worksheet></Workbook>')
    write("hand-page-gbk.xls", page.encode("gb18030"))
    quoted = lambda t: '"' + t.replace('"', '""') + '"' if '"' in t else t
    write("hand-tabs.xls", "".join("\t".join(quoted(t) for t in row) + "\r\n" for row in rows).encode("gb18030"))


# --- workbooks written record by record ---------------------------------------------------------

def record(kind, data=b""):
    return struct.pack("<HH", kind, len(data)) + data


def compound(stream):
    """The stream alone in an OLE file of 512-byte sectors."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    fat = [0xFFFFFFFD, 0xFFFFFFFE] + [i + 1 for i in range(2, count + 1)] + [0xFFFFFFFE]
    assert len(fat) <= 128
    fat += [0xFFFFFFFF] * (128 - len(fat))
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + b"\0" * 16 + struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xFF" * 4 * 108

    def entry(name, kind, start, size):
        raw = name.encode("utf-16-le") + b"\0\0"
        return (raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1) + b"\xFF" * 12).ljust(116, b"\0") \
            + struct.pack("<II", start, size) + b"\0" * 4
    directory = (entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry("Workbook", 2, 2, len(stream))).ljust(512, b"\0")
    return header + struct.pack("<128I", *fat) + directory + stream


def wide(text):
    return struct.pack("<HB", len(text.encode("utf-16-le")) // 2, 1) + text.encode("utf-16-le")


def workbook(sheet, globals_=b"", strings=b"", name="表", visibility=0, offset=None):
    bof = struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)
    raw = name.encode("utf-16-le")

    def front(at):
        bound = struct.pack("<IBBBB", at, visibility, 0, len(name), 1) + raw
        return record(0x809, bof) + globals_ + record(0x85, bound) + strings + record(0x0A)
    begin = len(front(0)) if offset is None else offset
    return front(begin) + record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + sheet


# As Excel 2002 and later protect the structure of a workbook: encrypted (RC4 by Windows' CryptoAPI) with a
# password everybody has.
SALT, VERIFIER = bytes(range(16)), bytes(range(100, 116))


def rc4(key, data):
    state, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def block_key(block, bits):
    secret = hashlib.sha1(SALT + "VelvetSweatshop".encode("utf-16-le")).digest()
    return hashlib.sha1(secret + struct.pack("<I", block)).digest()[:bits // 8].ljust(16 if bits == 40 else 0, b"\0")


def filepass(bits):
    provider = "Microsoft Enhanced Cryptographic Provider v1.0\0".encode("utf-16-le")
    head = struct.pack("<IIIIIIII", 4, 0, 0x6801, 0x8004, bits, 1, 0, 0) + provider
    verified = rc4(block_key(0, bits), VERIFIER + hashlib.sha1(VERIFIER).digest())
    return struct.pack("<HHHII", 1, 2, 2, 4, len(head)) + head + struct.pack("<I", 16) + SALT + verified[:16] \
        + struct.pack("<I", 20) + verified[16:]


def protected(book, bits):
    keys = b"".join(rc4(block_key(block, bits), bytes(1024)) for block in range(len(book) // 1024 + 1))
    out, at = bytearray(book), 0
    while at < len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        plain = length if kind in (0x809, 0x2F) else 4 if kind == 0x85 else 0
        for i in range(at + 4 + plain, at + 4 + length):
            out[i] ^= keys[i]
        at += 4 + length
    return bytes(out)


def make_protected():
    """By LibreOffice with Excel's password; msoffcrypto says whether it and what is written here are right."""
    import msoffcrypto
    with tempfile.TemporaryDirectory() as folder, office(folder) as (desktop, properties):
        document = desktop.loadComponentFromURL("file://" + os.path.join(HERE, "libreoffice-orders.xls"), "_blank", 0,
                                                properties(Hidden=True))
        document.storeToURL("file://" + os.path.join(HERE, "libreoffice-protected.xls"),
                            properties(FilterName="MS Excel 97", Password="VelvetSweatshop"))
        document.close(True)
    with open("libreoffice-protected.xls", "rb") as file:
        book = msoffcrypto.OfficeFile(file)
        book.load_key(password="VelvetSweatshop")
        book.decrypt(io.BytesIO())
    from msoffcrypto.method.rc4_cryptoapi import DocumentRC4CryptoAPI
    for bits in (40, 128):
        data = filepass(bits)
        assert DocumentRC4CryptoAPI.verifypw("VelvetSweatshop", SALT, bits, data[-40:-24], data[-20:])
        plain = os.urandom(3000)
        secret = b"".join(rc4(block_key(i, bits), plain[1024 * i:1024 * i + 1024]) for i in range(3))
        decrypted = DocumentRC4CryptoAPI.decrypt("VelvetSweatshop", SALT, bits, io.BytesIO(secret), 1024)
        assert decrypted.read() == plain


def make_biff():
    end = record(0x0A)
    # strings that go on in the next record: one changes its width there, one has runs and phonetics
    first = "甲乙丙丁"
    data1 = struct.pack("<II", 9, 99) + struct.pack("<HB", 8, 0) + b"abcd"
    data2 = b"\x01" + "甲乙丙丁".encode("utf-16-le")
    data2 += struct.pack("<HBHI", 2, 0x0D, 1, 6) + "戊己".encode("utf-16-le") + b"\0\0\1\0" + b"PHONET"
    data2 += struct.pack("<HB", 2, 1)
    data3 = b"\x00" + b"xy" + wide("\U00020000!") + struct.pack("<HB", 0, 0)
    strings = record(0xFC, data1) + record(0x3C, data2) + record(0x3C, data3)
    sst = lambda r, c, i: record(0xFD, struct.pack("<HHHI", r, c, 0, i))
    formats = record(0x41E, struct.pack("<H", 164) + wide("0000000")) \
        + record(0x41E, struct.pack("<H", 165) + wide('yyyy"年"m"月"d"日" h:mm')) \
        + record(0x41E, struct.pack("<H", 166) + wide("0.00E+00"))
    styles = b"".join(record(0xE0, struct.pack("<HH16x", 0, i)) for i in (0, 164, 165, 166, 14, 46))
    number = lambda r, c, x, v: record(0x203, struct.pack("<HHHd", r, c, x, v))
    rk = lambda r, c, x, v: record(0x27E, struct.pack("<HHHI", r, c, x, v))
    chart = record(0x809, struct.pack("<HHHHII", 0x600, 0x20, 0, 0, 0, 0)) + number(0, 0, 0, 99) + end
    special = lambda kind, v: struct.pack("<BBBBBBH", kind, 0, v, 0, 0, 0, 0xFFFF)
    formula = lambda r, c, result: record(0x06, struct.pack("<HHH", r, c, 0) + result + b"\0" * 8)
    sheet = record(0x200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0)) \
        + sst(0, 0, 0) + sst(0, 1, 1) + sst(0, 2, 2) + sst(0, 3, 3) + sst(0, 4, 4) + sst(0, 5, 12345) \
        + chart \
        + number(1, 0, 1, 17) + number(1, 1, 2, 45352.336909722222) + number(1, 2, 3, 13800001234) \
        + number(1, 3, 4, 45352) + number(1, 4, 5, 1.5) + number(1, 5, 77, 0.1) \
        + rk(2, 0, 1, 17 << 2 | 2) + rk(2, 1, 0, 12345 << 2 | 3) + rk(2, 2, 0, 0x3FF00000) \
        + record(0xBD, struct.pack("<HHHIHIH", 2, 3, 0, 5 << 2 | 2, 1, 6 << 2 | 2, 200)) \
        + formula(3, 0, struct.pack("<d", 2.5)) + formula(3, 1, special(0, 0)) + record(0x207, wide("结果")) \
        + formula(3, 2, special(1, 1)) + formula(3, 3, special(2, 0x2A)) + formula(3, 4, special(3, 0)) \
        + formula(3, 5, special(0, 0)) + record(0x4BC, b"\0" * 10) + record(0x207, struct.pack("<HB", 2, 0) + b"ok") \
        + record(0x205, struct.pack("<HHHBB", 4, 0, 0, 0, 0)) + record(0x205, struct.pack("<HHHBB", 4, 1, 0, 7, 1)) \
        + record(0x204, struct.pack("<HHH", 4, 2, 0) + wide("标签")) \
        + record(0xD6, struct.pack("<HHH", 9, 0, 0) + wide("富文本") + struct.pack("<HHH", 1, 0, 1)) \
        + record(0x201, struct.pack("<HHH", 20, 0, 0)) + end
    book = workbook(sheet, formats + styles, strings)
    write("hand-biff8.xls", compound(book))
    write("hand-biff8-bare.xls", book)
    write("hand-biff8-named.csv", compound(book))
    write("hand-hidden-1904.xls", compound(workbook(number(0, 0, 0, 0) + end,
                                                    record(0x22, struct.pack("<H", 1)) + record(0xE0, struct.pack("<HH16x", 0, 14)),
                                                    visibility=2)))
    write("hand-password.xls", compound(workbook(end, record(0x2F, struct.pack("<HHH", 1, 1, 1)))))
    for bits in (40, 128):
        write(f"hand-protected-{bits}.xls", compound(protected(
            workbook(sheet, record(0x2F, filepass(bits)) + formats + styles, strings), bits)))
    write("hand-no-end.xls", workbook(number(0, 0, 0, 1) + number(1, 0, 0, 2)))
    write("hand-cut.xls", workbook(number(0, 0, 0, 1) + number(1, 0, 0, 2))[:-3])
    write("hand-wrong-offset.xls", compound(workbook(number(0, 0, 0, 1) + end, offset=7)))
    write("hand-cut-strings.xls", compound(workbook(sst(0, 0, 0) + end, strings=record(0xFC, struct.pack("<IIHB", 1, 2, 9, 0) + b"abc"))))
    write("hand-beyond-xfd.xls", compound(workbook(number(0, 0, 0, 1) + number(1, 40000, 0, 1) + end)))
    circle = bytearray(compound(book))
    struct.pack_into("<I", circle, 512 + 4 * 5, 3)  # sector 5 is followed by 3
    write("hand-circle.xls", bytes(circle))
    write("hand-truncated-file.xls", compound(book)[:2048])
    # a script of twenty years ago: Excel 5 records of one sheet, no code page, Chinese in GBK
    label = lambda r, c, t: record(0x204, struct.pack("<HHHH", r, c, 0, len(t.encode("gbk"))) + t.encode("gbk"))
    write("hand-script-gbk.xls", record(0x809, struct.pack("<HHHH", 0, 0x10, 0, 0)) + label(0, 0, "工单编号") + label(0, 1, "来电时间")
          + label(1, 0, "001") + label(1, 1, "2024-03-01 08:05:09") + number(1, 2, 0, 13800001234) + end)
    # Excel 2, 3 and 4: no compound document; formats are counted, Excel 2's cells name theirs themselves
    cell2 = lambda r, c, f: struct.pack("<HHBBB", r, c, 0, f, 0)
    text2 = lambda t: struct.pack("<B", len(t.encode("gbk"))) + t.encode("gbk")
    write("hand-excel2.xls", record(0x09, struct.pack("<HH", 2, 0x10)) + record(0x42, struct.pack("<H", 936))
          + record(0x1E, text2("General")) + record(0x1E, text2("yyyy-mm-dd hh:mm:ss")) + record(0x1E, text2("00000"))
          + record(0x04, cell2(0, 0, 0) + text2("时间")) + record(0x02, cell2(1, 0, 2) + struct.pack("<H", 42))
          + record(0x03, cell2(1, 1, 1) + struct.pack("<d", 45352.336909722222))
          + record(0x05, cell2(1, 2, 0) + b"\1\0") + record(0x06, cell2(1, 3, 0) + special(0, 0) + b"\0\0")
          + record(0x07, text2("果")) + end)
    for version, bof, form, xf in [(3, 0x209, 0x1E, 0x243), (4, 0x409, 0x41E, 0x443)]:
        text = lambda t: (b"\0\0" if version == 4 else b"") + text2(t)
        write(f"hand-excel{version}.xls", record(bof, struct.pack("<HHH", version, 0x10, 0))
              + record(form, text("General")) + record(form, text("00000")) + record(xf, struct.pack("<BB10x", 0, 0))
              + record(xf, struct.pack("<BB10x", 0, 1)) + record(0x204, struct.pack("<HHHH", 0, 0, 0, 4) + "编号".encode("gbk"))
              + rk(1, 0, 1, 42 << 2 | 2) + end)


# --- pages and XML ------------------------------------------------------------------------------

def make_pages():
    write("hand-hints.html", r'''<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style><!-- td{color:black} .xl24 {mso-number-format:"yyyy\0022年\0022m\0022月\0022d\0022日\0022\\ h\:mm\:ss";}
td.xl25 , .xl26 {mso-number-format:"000000";} .xl27{mso-number-format:"\@"} --></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>工单 &amp; 表</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->
<script>if (a<b) document.write("<table><tr><td>no</td></tr></table>");</script></head><body>
<table>
 <TR><TD colspan=3>标题<td>d
 <tr><td class=xl24 x:num="45352.336909722222">2024年3月1日</td><td class=xl25 x:num>17</td><td class="b xl26">18</td><td class=xl27 x:num="13800001234">1.38E+10</td></tr>
 <tr><td x:str="00&quot;1">x</td><td x:num>1,234</td><td x:bool="TRUE">真</td><td x:err="#N/A">#N/A</td></tr>
 <tr><td style='vnd.ms-excel.numberformat:@'>007</td><td title="a>b">&#20013;&#x6587;&amp;&lt;b&gt;&nbsp;&copy;&unknown; &</td><td>一<br>二<p>三</p></td><td>  a
   b  </td></tr>
 <tr><td>&nbsp;</td><td></td></tr>
 <tr><td sdval="1234" sdnum="1033;0;000000">1234</td><td sdval="45352.5" sdnum="2052;0;YYYY-MM-DD HH:MM">x</td><td sdval="1" sdnum="1033;0;BOOLEAN">TRUE</td><td sdval="1.5" sdnum="1033;0;[HH]:MM:SS">x</td></tr>
</table></body></html>
''')
    write("hand-spans.html", '''<table><tr><th rowspan=2>a<th colspan=2>b<th rowspan=2>c<tr><th>b1<th>b2
<tr><td rowspan="3">1<td>2<td>3<td>4<tr><td>5<td rowspan=2 colspan=2>6<tr><td>7<tr><td>8<td>9<td>10<td>11</table>''')
    write("hand-tables.html", '''<body><h1>Sheet 1: <em>甲</em></h1><table><tr><td>1</table><table></table>
<table><tr><td>外<table><caption>内表</caption><tr><td>2<td>3</tr></table></td><td>边</td></tr></table>''')
    write("hand-wide.html", "<table><tr><td colspan=99999999999999999999999>1<tr><td rowspan=4000000000>2<td>3<tr><td>4</table>")
    write("hand-too-wide.html", "<table><tr><td>0<tr><td colspan=16384>1<td>2</table>")
    write("hand-cut.html", "<table><tr><td>1<td>2</tr><tr><td>3")
    write("hand-cut-tag.html", "<table><tr><td>1</td></tr><tr><td cla")
    write("hand-open-table.html", "<table><tr><td>1</td></tr><tr><td>2</td></tr>")
    write("hand-no-table.html", "<html><frameset><frame src='a.files/sheet1.htm'></frameset></html>")
    write("hand-deep.html", "<table><tr><td>" * 1000 + "1")
    sheet = lambda body: ('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook '
        'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">' + body + "</Workbook>")
    write("hand-2003.xml", sheet('''<Styles><Style ss:ID="Default"/><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
<Style ss:ID="e" ss:Parent="d"/><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style><Style ss:ID="h"><NumberFormat ss:Format="[h]:mm:ss"/></Style>
<Style ss:ID="t"><NumberFormat ss:Format="h:mm:ss"/></Style></Styles>
<Worksheet ss:Name="甲"><Table ss:ExpandedColumnCount="1" ss:ExpandedRowCount="1"><Column ss:Index="2" ss:Span="1" ss:StyleID="z"/>
<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="String">d</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:Index="2"><Data ss:Type="Number">17</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="Number">45352</Data></Cell>
<Cell ss:StyleID="e"><Data ss:Type="DateTime">2024-03-01T08:05:09.000</Data></Cell><Cell ss:StyleID="t"><Data ss:Type="DateTime">1899-12-31T08:05:09.000</Data></Cell>
<Cell ss:StyleID="h"><Data ss:Type="DateTime">1900-01-01T12:05:09.000</Data></Cell></Row>
<Row ss:StyleID="z"><Cell><Data ss:Type="Number">1.3800001234E10</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>
<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">富<B>文</B><Font html:Color="#FF0000">本</Font></ss:Data></Cell><Cell ss:Index="0"><Data ss:Type="Number">42</Data></Cell><Cell/><Cell><Data ss:Type="String"></Data></Cell></Row>
<Row ss:Index="99999999"><Cell ss:Index="99999"><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="乙"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>'''))
    write("hand-2003-gbk.xml", sheet('<Worksheet ss:Name="表"><Table><Row><Cell><Data ss:Type="String">工单编号与来电时间</Data></Cell></Row></Table></Worksheet>')
          .replace('version="1.0"', 'version="1.0" encoding="GB2312"').encode("gb18030"))
    write("hand-2003-cut.xml", sheet('<Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">1')[:-11])
    write("hand-2003-too-wide.xml", sheet('<Worksheet ss:Name="a"><Table><Row><Cell ss:MergeAcross="16383"><Data ss:Type="Number">1</Data></Cell><Cell><Data ss:Type="Number">2</Data></Cell></Row></Table></Worksheet>'))
    write("hand-2003-entities.xml", sheet('<Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">&b;</Data></Cell></Row></Table></Worksheet>')
          .replace("<Workbook", '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><Workbook', 1))
    names = "".join(f' xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in
                    [("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle")])
    flat = lambda tables, styles="": (f'<?xml version="1.0" encoding="UTF-8"?><office:document{names} office:version="1.2" '
        f'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{styles}</office:automatic-styles>'
        f'<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>')
    cell = lambda v, more="": f'<table:table-cell office:value-type="float" office:value="{v}"{more}><text:p>{v}</text:p></table:table-cell>'
    write("hand-repeats.fods", flat('<table:tracked-changes><table:cell-content-change><table:table-cell office:value-type="string"><text:p>no</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>'
        '<table:table table:name="a"><table:table-header-rows><table:table-row>'
        + cell(1, ' table:number-columns-repeated="3"') + '<table:table-cell table:number-columns-repeated="16000"/>' + cell(2) + '</table:table-row></table:table-header-rows>'
        '<table:table-row table:number-rows-repeated="3">' + cell(7) + '<table:table-cell table:number-columns-repeated="99999999"/></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="float" office:value="612206000000"><text:p>6.12206E+11</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="17"><office:annotation><text:p>批注</text:p></office:annotation><text:p>00017</text:p></table:table-cell>'
        '<table:table-cell office:value-type="string"><text:p>一<text:s text:c="3"/>二<text:tab/>三  四<text:line-break/><text:span>五</text:span></text:p><text:p>六</text:p></table:table-cell>'
        '<table:table-cell office:value-type="time" office:time-value="PT08H05M09.4S"><text:p>8</text:p></table:table-cell>'
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:number-rows-repeated="99999999999999999999"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>'))
    write("hand-row-bomb.fods", flat('<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">'
        + cell(1, ' table:number-columns-repeated="16384"') + '</table:table-row></table:table>'))
    write("hand-column-bomb.fods", flat('<table:table table:name="a"><table:table-row>' + cell(1, ' table:number-columns-repeated="16385"') + '</table:table-row></table:table>'))
    # what LibreOffice writes when a document is saved with a password: a list of files that says so
    import zipfile
    with zipfile.ZipFile("hand-password.ods", "w") as out:
        out.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr(zipfile.ZipInfo("META-INF/manifest.xml"), '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                     '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>')
        out.writestr(zipfile.ZipInfo("content.xml"), b"\x8f\x12\x00garbage")


# --- what trips readers, by several programs ----------------------------------------------------

LONG = "市民反映小区夜间施工噪音，" * 2000  # 26,000 characters: seven records of an .xls


def make_traps():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "三月 工单"
    sheet.append(["三月工单导出"])
    sheet.merge_cells("A1:H1")
    sheet.append([])
    sheet.append(["编号", "号码", "比例", "时刻", "时长", "日期", "公式", "内容"])
    sheet.append(["000123", 13800001234, 0.255, datetime.time(8, 5, 9), datetime.timedelta(hours=36, minutes=5),
                  datetime.date(2024, 2, 29), '=A4&"-"&B4', "甲"])
    sheet.append(["00042", 2012345678, 1, datetime.time(0, 0, 0), datetime.timedelta(minutes=90),
                  datetime.date(1900, 3, 1), "=C4*2", " 两头空格 "])
    sheet.append([])
    sheet.append(["0", -17, 0.1, datetime.time(23, 59, 59), datetime.timedelta(0),
                  datetime.date(9999, 12, 31), "=F4+1", "一\n二"])
    sheet.append([True, 1234567890123456, 1e-7, None, None, None, '=A4="000123"', "=1/0"])
    sheet.append([False, 12345.678, None, None, None, None, '=IF(1,"","x")', LONG])
    for row in (4, 5, 7):
        for column, code in ((3, "0.0%"), (4, "hh:mm:ss"), (5, "[h]:mm:ss"), (6, "yyyy-mm-dd")):
            sheet.cell(row, column).number_format = code
    sheet["G7"].number_format = "yyyy-mm-dd"
    sheet["B7"].number_format = "0000"
    sheet["B8"].number_format = "0"
    second = book.create_sheet("四月")
    second["C5"] = "角落"
    hidden = book.create_sheet("字典")
    hidden.append(["甲", 1])
    hidden.sheet_state = "hidden"
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "traps.xlsx")
        book.save(source)
        with_office(folder, source)
        calculated = os.path.join(folder, "calculated.xlsx")
        for target, exporter in [("gnumeric-traps.xls", "Gnumeric_Excel:excel_biff8"),
                                 ("gnumeric-traps-95.xls", "Gnumeric_Excel:excel_biff7"),
                                 ("gnumeric-traps.ods", "Gnumeric_OpenCalc:odf")]:
            subprocess.run(["ssconvert", "-T", exporter, calculated, target], check=True, env=CHINESE,
                           stderr=subprocess.DEVNULL)
    make_xlwt_traps()
    make_pandas()


@contextlib.contextmanager
def office(folder):
    """LibreOffice's desktop, and what makes its arguments."""
    import uno
    from com.sun.star.beans import PropertyValue
    pipe = "accept=pipe,name=redial;urp;"
    process = subprocess.Popen(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/p", "--" + pipe])
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(100):
        try:
            context = resolver.resolve("uno:pipe,name=redial;urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")

    def properties(**values):
        return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())
    yield desktop, properties
    try:
        desktop.terminate()
    except Exception:
        pass
    process.wait()


def with_office(folder, source):
    """Calculated and saved by LibreOffice as everything it has, also with a password."""
    import uno
    with office(folder) as (desktop, properties):
        save_traps(uno, desktop, properties, folder, source)


def save_traps(uno, desktop, properties, folder, source):
    document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, properties(Hidden=True))
    document.calculateAll()

    def store(target, filter_name, **more):
        document.storeToURL("file://" + target, properties(FilterName=filter_name, **more))
    store(os.path.join(folder, "calculated.xlsx"), "Calc MS Excel 2007 XML")
    cursor = document.Sheets.getByIndex(0).getCellRangeByName("A1").createTextCursor()  # rich text
    cursor.gotoStart(False)
    cursor.goRight(2, True)
    cursor.setPropertyValue("CharWeight", 150.0)
    for target, filter_name in [("libreoffice-traps.xls", "MS Excel 97"), ("libreoffice-traps-page.xls", "HTML (StarCalc)"),
                                ("libreoffice-traps.ods", "calc8"), ("libreoffice-traps.fods", "OpenDocument Spreadsheet Flat XML")]:
        store(os.path.join(HERE, target), filter_name)
    document.NullDate = uno.createUnoStruct("com.sun.star.util.Date", 1, 1, 1904)
    for target, filter_name in [("libreoffice-1904.xls", "MS Excel 97"), ("libreoffice-1904.ods", "calc8")]:
        store(os.path.join(HERE, target), filter_name)
    for target, filter_name in [("libreoffice-password.xls", "MS Excel 97"), ("libreoffice-password.ods", "calc8")]:
        store(os.path.join(HERE, target), filter_name, Password="12345")
    words = [uno.createUnoStruct("com.sun.star.beans.NamedValue", name, value)
             for name, value in (("CryptoType", "Standard"), ("OOXPassword", "12345"))]
    store(os.path.join(HERE, "libreoffice-password.xlsx"), "Calc MS Excel 2007 XML",
          EncryptionData=uno.Any("[]com.sun.star.beans.NamedValue", tuple(words)))
    document.close(True)


def make_xlwt_traps():
    book = xlwt.Workbook()
    sheet = book.add_sheet("长文本")
    bold = xlwt.easyfont("bold true")
    sheet.write_merge(0, 0, 0, 5, "标题")
    for row in range(12):  # texts of all widths across the borders of the records
        sheet.write(2 + row, 0, "a" * (700 * row + 1))
        sheet.write(2 + row, 1, "热线" * (700 * row + 1))
        sheet.write_rich_text(2 + row, 2, [("粗体" * (100 * row + 1), bold), "正常" + str(row)])
        sheet.write(2 + row, 3, row * 1.25)
    sheet.write(14, 0, LONG)
    numbers = book.add_sheet("行")
    numbers.row(0).set_cell_mulblanks(0, 5)
    for column in range(6):
        numbers.write(1, column, column)  # one record for all
    numbers.write(2, 250, True)
    numbers.row(3).set_cell_error(2, "#REF!")
    numbers.write(65535, 255, "最后")
    book.save("xlwt-traps.xls")

    book = xlwt.Workbook()
    book.dates_1904 = True
    sheet = book.add_sheet("1904")
    for row, (value, code) in enumerate([(datetime.datetime(2024, 3, 1, 8, 5, 9), "yyyy-mm-dd hh:mm:ss"),
                                         (datetime.date(1904, 1, 2), "d-mmm-yy"), (datetime.time(8, 5, 9), "h:mm:ss")]):
        sheet.write(row, 0, value, xlwt.easyxf(num_format_str=code))
    book.save("xlwt-1904.xls")


def make_pandas():
    """What a script exports: every text as it is, an index, nothing said about numbers."""
    import pandas
    frame = pandas.DataFrame(rows[1:], columns=rows[0])
    frame.to_html("pandas-orders-page.xls", index=False)
    frame.to_html("pandas-index-page.xls", encoding="gb18030")
    frame[rows[0][1]] = pandas.to_datetime(frame[rows[0][1]])
    with pandas.ExcelWriter("pandas-orders.ods", engine="odf") as out:
        frame.to_excel(out, index=False, sheet_name="工单")


for part in sys.argv[1:] or ["biff", "pages", "orders", "traps", "protected"]:
    {"biff": make_biff, "pages": make_pages, "orders": make_orders, "traps": make_traps, "protected": make_protected}[part]()
