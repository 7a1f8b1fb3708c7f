"""Values in running text, told by the formulas around them."""

from ocr.prose.stream import streams
from ocr.prose.told import told

__all__ = ["streams", "told"]
