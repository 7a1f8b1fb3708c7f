"""The reader: pixels to lines, lines to fields. No database, no workflow; `python -m ocr read FILE...`."""
