"""Reads tables of a release as Python's csv module does and prints their cells as JSON: read_tables.py FILE..."""
import csv
import json
import sys

for name in sys.argv[1:]:
    with open(name, newline="", encoding="utf-8") as table:
        dialect = "excel-tab" if name.endswith(".txt") else "excel"
        print(json.dumps(list(csv.reader(table, dialect, strict=True))))
