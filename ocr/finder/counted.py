"""Numbers that count the lines of a form, before their captions: `01 NOM`, `2) Prénom`. They are words of nothing."""

import re
from collections.abc import Sequence

from ocr.lines import Row, Token

_COUNT = re.compile(r"0?(\d{1,2})[.)\-–/°:]*")
# So many lines count; a line may be lost between two; in heights how far their numbers are out of line.
_LINES, _NEXT, _OUT = 4, (1, 2), 1.5


def uncounted(rows: Sequence[Row]) -> list[Row]:
    """Return the rows without the numbers at their left ends, or right ends, that rise by one from line to line."""
    for right in (False, True):
        counted = _counted(rows, right=right)
        rows = [
            Row([token for token in row.tokens if token is not counted.get(number)]) for number, row in enumerate(rows)
        ]
    return list(rows)


def _counted(rows: Sequence[Row], *, right: bool) -> dict[int, Token]:
    heads: list[tuple[int, int, Token]] = []
    for number, row in enumerate(rows):
        token = row.tokens[-1 if right else 0]
        told = _COUNT.fullmatch(token.text)
        if told and len(row.tokens) > 1:
            heads.append((number, int(told[1]), token))
    chains: list[list[tuple[int, int, Token]]] = []
    for one in heads:
        # Words of a day that begin another line stand in no line with these.
        mine = [each for each in chains if one[1] - each[-1][1] in _NEXT and _is_in_line(each[-1][2], one[2])]
        if mine:
            max(mine, key=len).append(one)
        else:
            chains.append([one])
    best = max(chains, key=len, default=[])
    return {number: token for number, _, token in best} if len(best) >= _LINES else {}


def _is_in_line(one: Token, other: Token) -> bool:
    out = _OUT * other.rect.height
    return abs(one.rect.left - other.rect.left) < out or abs(one.rect.right - other.rect.right) < out
