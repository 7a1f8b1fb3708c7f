"""Values in running text, told by the formulas around them."""

from ocr.prose.captioned import captioned
from ocr.prose.margin import margins_apart
from ocr.prose.page_places import printed_places
from ocr.prose.stream import streams
from ocr.prose.told import told

__all__ = ["captioned", "margins_apart", "printed_places", "streams", "told"]
