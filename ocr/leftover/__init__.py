"""What stands on a page and no rule took, for fields that no rule found: told by a small net, never surely.

The rules (`ocr.finder`, `ocr.prose`) know captions and places. This package knows none: it looks at each word, at what
stands around it in both scripts, and says which field's value it is likely to be (`net`). It is asked last, of
missing fields only, and what a rule took is not its to give.
"""

from ocr.leftover.opinion import Told, told_of, unspoken_for, weighed, word_shares
from ocr.leftover.places import LIKELY, SURELY, Place, leftovers, settled

__all__ = [
    "LIKELY",
    "SURELY",
    "Place",
    "Told",
    "leftovers",
    "settled",
    "told_of",
    "unspoken_for",
    "weighed",
    "word_shares",
]
