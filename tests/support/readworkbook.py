"""Prints what openpyxl reads in a workbook as JSON, for tests.

Each sheet: cells by address ([kind, value, number format]; kind n number, d date, s text, f formula),
freeze, filter, tables, merged ranges, print set-up. Of the workbook: charts (their XML), drawings, pictures, properties.
"""
import datetime
import json
import sys
import zipfile

import openpyxl

EPOCH = datetime.datetime(1970, 1, 1)


def cell_value(cell):
    if cell.data_type == "f":
        return ["f", str(cell.value), cell.number_format]
    if isinstance(cell.value, datetime.datetime):
        # openpyxl keeps the fractions a double brings with it.
        return ["d", round((cell.value - EPOCH).total_seconds()), cell.number_format]
    if isinstance(cell.value, (int, float)):
        return ["n", cell.value, cell.number_format]
    return ["s", str(cell.value), cell.number_format]


def sheet_facts(sheet):
    return {
        "name": sheet.title,
        "cells": {c.coordinate: cell_value(c) for row in sheet.iter_rows() for c in row if c.value is not None},
        "fills": {
            c.coordinate: c.fill.fgColor.rgb
            for row in sheet.iter_rows()
            for c in row
            if c.fill.fill_type == "solid"
        },
        "rows": sheet.max_row,
        "freeze": sheet.freeze_panes or "",
        "filter": sheet.auto_filter.ref or "",
        "tables": [
            {"ref": t.ref, "filter": t.autoFilter.ref if t.autoFilter else "", "columns": [c.name for c in t.tableColumns]}
            for t in sheet.tables.values()
        ],
        "merged": [str(r) for r in sheet.merged_cells.ranges],
        "landscape": sheet.page_setup.orientation == "landscape",
        "paper": sheet.page_setup.paperSize,
        "fit": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight] if sheet.sheet_properties.pageSetUpPr else [],
        "titleRows": sheet.print_title_rows or "",
        "titleColumns": sheet.print_title_cols or "",
        "header": [sheet.oddHeader.left.text or "", sheet.oddHeader.center.text or "", sheet.oddHeader.right.text or ""],
        "footer": [sheet.oddFooter.left.text or "", sheet.oddFooter.center.text or "", sheet.oddFooter.right.text or ""],
    }


def main(path):
    book = openpyxl.load_workbook(path)
    parts = zipfile.ZipFile(path)
    names = parts.namelist()
    print(
        json.dumps(
            {
                "sheets": [sheet_facts(s) for s in book.worksheets],
                "charts": [parts.read(n).decode() for n in sorted(names) if n.startswith("xl/charts/chart")],
                "drawings": [n for n in names if n.startswith("xl/drawings/drawing")],
                "media": [n for n in names if n.startswith("xl/media/")],
                "title": book.properties.title,
                "created": str(book.properties.created),
            }
        )
    )


main(sys.argv[1])
