"""Figures of another thing between a label and a value of its shape: the nearer one was misread, the other is not its.

`CIN : UC6S3871 LB174370`, `03 ?? 1974 ... 19 mai 1977`: two people's cells on one row, or a number beside a number.
"""

from collections.abc import Sequence

from dossier.documents.kind import Value
from ocr.candidate import joined
from ocr.lines import Token
from ocr.values import hijri_days

# What has a shape by which it is found among other words, and so many figures that something stands before it: an
# hour or a year has fewer.
_SHAPED, _FIGURES = frozenset({Value.DATE, Value.CIN, Value.DOCUMENT_NUMBER}), 5


def nearer(line: Sequence[Token], used: Sequence[Token], value: Value) -> list[Token]:
    """Return the words before a value where they hold figures of another thing; a day of the other calendar is none."""
    if value not in _SHAPED or not used or used[0] not in line:
        return []
    before = list(line[: list(line).index(used[0])])
    figures = sum(character.isdigit() for token in before for character in token.text)
    return before if figures >= _FIGURES and not hijri_days(joined(before)) else []
